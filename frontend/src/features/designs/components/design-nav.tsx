import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import styles from "./designs.module.css";

const PLACES = [
  { to: "/designs/$designId", label: "nav.steps" },
  { to: "/designs/$designId/check", label: "nav.check" },
  { to: "/designs/$designId/options", label: "nav.options" },
  { to: "/designs/$designId/compare", label: "nav.compare" },
  { to: "/designs/$designId/readiness", label: "nav.readiness" },
  { to: "/designs/$designId/ai-screening", label: "nav.ai_screening" },
  { to: "/designs/$designId/decide", label: "nav.decide" },
  { to: "/designs/$designId/brief", label: "nav.brief" },
  { to: "/designs/$designId/lineage", label: "nav.lineage" },
  { to: "/designs/$designId/evaluation", label: "nav.evaluation" },
  { to: "/designs/$designId/pilots", label: "nav.pilots" },
  { to: "/designs/$designId/history", label: "nav.history" },
] as const;

/** The pages of one design. */
export function DesignNav({ designId }: { designId: string }) {
  const { t } = useTranslation("designs");
  return (
    <nav aria-label={t("nav.label")} className="no-print">
      <ul className={styles.nav}>
        {PLACES.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} params={{ designId }} activeOptions={{ exact: true, includeSearch: false }}>
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

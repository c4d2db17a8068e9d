import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ViewNav } from "../../../components/layout/view-nav";
import { useCan } from "../../../lib/auth/session";

/** The views of the analysis, each shown to those who may open it. */
export function AnalysisNav() {
  const { t } = useTranslation("analysis");
  const can = useCan();
  return (
    <ViewNav label={t("views")}>
      <li>
        <Link to="/analysis" activeOptions={{ exact: true, includeSearch: false }}>
          {t("analyses")}
        </Link>
      </li>
      {can("analyst") ? (
        <li>
          <Link to="/analysis/new" activeOptions={{ includeSearch: false }}>
            {t("new.title")}
          </Link>
        </li>
      ) : null}
      <li>
        <Link to="/evidence/search">{t("search.title")}</Link>
      </li>
      {(["analyst", "coder", "facilitator", "rapporteur"] as const).some((role) => can(role)) ? (
        <li>
          <Link to="/analysis/models">{t("models.title")}</Link>
        </li>
      ) : null}
    </ViewNav>
  );
}

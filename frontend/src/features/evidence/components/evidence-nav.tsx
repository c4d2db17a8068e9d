import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ViewNav } from "../../../components/layout/view-nav";

/** The views of the evidence, above each of them. */
export function EvidenceNav() {
  const { t } = useTranslation("evidence");
  return (
    <ViewNav label={t("views")}>
      <li>
        <Link to="/evidence" activeOptions={{ exact: true, includeSearch: false }}>
          {t("configurations")}
        </Link>
      </li>
      <li>
        <Link to="/evidence/graph" activeOptions={{ includeSearch: false }}>
          {t("graph.nav")}
        </Link>
      </li>
      <li>
        <Link to="/evidence/flow" activeOptions={{ includeSearch: false }}>
          {t("flow.nav")}
        </Link>
      </li>
      <li>
        <Link to="/evidence/gap-map" activeOptions={{ includeSearch: false }}>
          {t("gap_map.nav")}
        </Link>
      </li>
      <li>
        <Link to="/evidence/factors" activeOptions={{ includeSearch: false }}>
          {t("factors.title")}
        </Link>
      </li>
      <li>
        <Link to="/evidence/needs" activeOptions={{ includeSearch: false }}>
          {t("demand.nav")}
        </Link>
      </li>
      <li>
        <Link to="/evidence/search">{t("search_nav")}</Link>
      </li>
      <li>
        <Link to="/evidence/releases">{t("releases.title")}</Link>
      </li>
    </ViewNav>
  );
}

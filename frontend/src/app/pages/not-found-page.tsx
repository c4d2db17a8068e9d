import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/layout/page";

export function NotFoundPage() {
  const { t } = useTranslation(["errors", "common"]);
  return (
    <Page title={t("errors:page_not_found")} lead={t("errors:page_not_found_explained")}>
      <p>
        <Link to="/">{t("common:home")}</Link>
      </p>
    </Page>
  );
}

import { useTranslation } from "react-i18next";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";

/** Somebody came here by an address, without having agreed to anything. */
export function WithoutDraft({ waveId }: { waveId: string }) {
  const { t } = useTranslation("survey");
  return (
    <Page
      title={t("start_first")}
      lead={t("start_first_explained")}
      crumbs={[{ label: t("title"), to: "/survey" }]}
    >
      <LinkButton to="/survey/$waveId" params={{ waveId }}>
        {t("to_start")}
      </LinkButton>
    </Page>
  );
}

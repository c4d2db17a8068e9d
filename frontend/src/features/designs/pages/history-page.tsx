import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { useCan } from "../../../lib/auth/session";
import { Comments } from "../components/comments";
import { CopyDesign, Differences } from "../components/copies";
import { DesignFrame } from "../components/design-frame";
import { StepHistory } from "../components/step-history";
import { isStep, STEPS } from "../model/steps";
import type { Design, StepName } from "../model/types";

/** What was changed in each step and said about it; below, what a copy changed, and copies for others. */
export function HistoryPage() {
  const { t } = useTranslation("designs_compared");
  const { designId } = useParams({ from: "/designs/$designId/history" });
  const { step = "context" } = useSearch({ from: "/designs/$designId/history" });
  return (
    <DesignFrame designId={designId} title={t("history.title")} lead={t("history.lead")}>
      {({ data }) => <History design={data} step={step} />}
    </DesignFrame>
  );
}

function History({ design, step }: { design: Design; step: StepName }) {
  const { t } = useTranslation("designs_compared");
  const { t: named } = useTranslation("designs");
  const navigate = useNavigate();
  const can = useCan();
  const show = (chosen: string) =>
    isStep(chosen)
      ? void navigate({
          to: "/designs/$designId/history",
          params: { designId: design.id },
          search: { step: chosen },
          replace: true,
        })
      : undefined;
  return (
    <>
      <Select
        label={t("history.step")}
        value={step}
        onChange={(event) => show(event.target.value)}
        choices={STEPS.map((name) => ({ value: name, label: named(`step.${name}.title`) }))}
      />
      <h2>{t("history.changes")}</h2>
      <StepHistory designId={design.id} step={step} />
      <h2>{t("history.comments")}</h2>
      <Comments key={step} design={design} step={step} />
      {design.copied_from ? <Differences design={design} /> : null}
      {can("policymaker", design.country) ? <CopyDesign design={design} /> : null}
    </>
  );
}

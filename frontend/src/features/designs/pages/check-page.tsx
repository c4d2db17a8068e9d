import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CheckAnswers } from "../../../components/form/check-answers";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { DesignFrame } from "../components/design-frame";
import { Lines } from "../components/step-conflict";
import { useSummary } from "../components/use-summary";
import { STEPS } from "../model/steps";
import type { Design, StepName } from "../model/types";

/** Everything that was said, step by step, before the options are looked at or decided. */
export function CheckPage() {
  const { t } = useTranslation("designs");
  const { designId } = useParams({ from: "/designs/$designId/check" });
  return (
    <DesignFrame designId={designId} title={t("check.title")} lead={t("check.lead")}>
      {({ data }) => (
        <>
          <Answers design={data} />
          <div className="actions">
            <LinkButton to="/designs/$designId/options" params={{ designId }}>
              {t("steps.see_options")}
            </LinkButton>
          </div>
        </>
      )}
    </DesignFrame>
  );
}

function Answers({ design }: { design: Design }) {
  const { t } = useTranslation("designs");
  const can = useCan();
  const summary = useSummary();
  const told = (step: StepName) => {
    const value = design.steps[step];
    const lines = value ? summary(step, value) : [];
    return lines.length > 0 ? <Lines lines={lines} /> : null;
  };
  return (
    <CheckAnswers
      answers={STEPS.map((step) => ({
        id: step,
        question: t(`step.${step}.title`),
        answer: told(step),
        ...(can("policymaker", design.country)
          ? {
              change: (label) => (
                <Link to="/designs/$designId/steps/$step" params={{ designId: design.id, step }}>
                  {label}
                </Link>
              ),
            }
          : {}),
      }))}
    />
  );
}

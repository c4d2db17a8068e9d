import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { CheckAnswers } from "../../../components/form/check-answers";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { DesignFrame } from "../components/design-frame";
import { Lines } from "../components/step-conflict";
import { useSummary } from "../components/use-summary";
import { useWords } from "../components/use-words";
import { STEPS } from "../model/steps";
import type { Design, StepName } from "../model/types";
import { readinessQuery, screeningQuery } from "../readiness-api";

/** Everything that was said, step by step, before the options are looked at or decided. */
export function CheckPage() {
  const { t } = useTranslation("designs");
  const { designId } = useParams({ from: "/designs/$designId/check" });
  return (
    <DesignFrame designId={designId} title={t("check.title")} lead={t("check.lead")}>
      {({ data }) => (
        <>
          <Answers design={data} />
          <Assessed design={data} />
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

/** What was assessed and screened beside the steps; nothing while it is read, and where nobody has begun. */
function Assessed({ design }: { design: Design }) {
  const { t } = useTranslation(["readiness", "screening"]);
  const words = useWords();
  const readiness = useQuery({ ...readinessQuery(design.id), enabled: Boolean(design.readiness) });
  const screening = useQuery({ ...screeningQuery(design.id), enabled: Boolean(design.ai_screening) });
  const needs = readiness.data?.data.needs.filter((need) => need.assessment) ?? [];
  const functions = screening.data?.data.functions.filter((each) => each.saved) ?? [];
  const said = (lines: string[]) => (lines.length > 0 ? <Lines lines={lines} /> : null);
  return (
    <CheckAnswers
      answers={[
        {
          id: "readiness",
          question: t("readiness:check.title"),
          answer: said(
            needs.map((need) =>
              t("readiness:check.line", {
                label: need.title ?? words.text(need.label),
                state: t(`readiness:state.${need.state}`),
              }),
            ),
          ),
          change: (label) => (
            <Link to="/designs/$designId/readiness" params={{ designId: design.id }}>
              {label}
            </Link>
          ),
        },
        {
          id: "ai-screening",
          question: t("screening:check.title"),
          answer: said(
            functions.map(({ label, conclusion, suggestion }) =>
              t(conclusion ? "screening:check.concluded" : "screening:check.suggested", {
                label: words.text(label),
                class: t(`screening:class.${conclusion?.risk_class ?? suggestion.suggested}`),
              }),
            ),
          ),
          change: (label) => (
            <Link to="/designs/$designId/ai-screening" params={{ designId: design.id }}>
              {label}
            </Link>
          ),
        },
      ]}
    />
  );
}

import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { TaskList } from "../../../components/form/task-list";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { DesignFrame } from "../components/design-frame";
import { RANKING_STEPS, STEPS } from "../model/steps";
import type { Design, StepName } from "../model/types";

/** The task list: every step, in any order, and what may be done at any time. */
export function DesignPage() {
  const { t } = useTranslation("designs");
  const { designId } = useParams({ from: "/designs/$designId" });
  return (
    <DesignFrame designId={designId} title={t("steps.title")} lead={t("steps.lead")}>
      {({ data }) => (
        <>
          <h2>{t("steps.ranking")}</h2>
          <Steps design={data} steps={STEPS.filter((step) => RANKING_STEPS.includes(step))} />
          <h2>{t("steps.plan")}</h2>
          <Steps design={data} steps={STEPS.filter((step) => !RANKING_STEPS.includes(step))} />
          <div className="actions">
            <LinkButton to="/designs/$designId/options" params={{ designId }}>
              {t("steps.see_options")}
            </LinkButton>
            <LinkButton look="secondary" to="/designs/$designId/check" params={{ designId }}>
              {t("nav.check")}
            </LinkButton>
          </div>
        </>
      )}
    </DesignFrame>
  );
}

function Steps({ design, steps }: { design: Design; steps: readonly StepName[] }) {
  const { t } = useTranslation("designs");
  const can = useCan();
  const writes = can("policymaker", design.country);
  return (
    <TaskList
      items={steps.map((step) => {
        const saved = design.saved.includes(step);
        return {
          id: step,
          link: (describedBy: string) =>
            writes ? (
              <Link
                to="/designs/$designId/steps/$step"
                params={{ designId: design.id, step }}
                aria-describedby={describedBy}
              >
                {t(`step.${step}.title`)}
              </Link>
            ) : (
              t(`step.${step}.title`)
            ),
          hint: t(`step.${step}.hint`),
          status: saved ? t("steps.saved") : t("steps.not_yet"),
          tone: saved ? ("good" as const) : ("neutral" as const),
        };
      })}
    />
  );
}

import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { DesignFrame } from "../components/design-frame";
import { StepForm } from "../components/step-form";
import { useTold } from "../components/use-words";
import { isStep, STEPS } from "../model/steps";
import type { StepName } from "../model/types";

/** One topic of a design on one page. */
export function StepPage() {
  const { designId, step } = useParams({ from: "/designs/$designId/steps/$step" });
  // Another step is another page: its heading takes the focus, and nothing typed is carried over.
  return isStep(step) ? (
    <KnownStep key={step} designId={designId} step={step} />
  ) : (
    <UnknownStep designId={designId} />
  );
}

function KnownStep({ designId, step }: { designId: string; step: StepName }) {
  const { t } = useTranslation("designs");
  const { t: told } = useTranslation("designs_compared");
  return (
    <DesignFrame designId={designId} title={t(`step.${step}.title`)} lead={t(`step.${step}.lead`)}>
      {(design) => (
        <>
          <p>{t("form.position", { at: STEPS.indexOf(step) + 1, of: STEPS.length })}</p>
          <StepForm design={design} step={step} />
          <p>
            <Link to="/designs/$designId/history" params={{ designId }} search={{ step }}>
              {told("history.link")}
            </Link>
          </p>
        </>
      )}
    </DesignFrame>
  );
}

function UnknownStep({ designId }: { designId: string }) {
  const { t } = useTranslation("designs");
  return (
    <Page title={t("step.unknown")} lang={useTold()} crumbs={[{ label: t("title"), to: "/designs" }]}>
      <LinkButton to="/designs/$designId" params={{ designId }}>
        {t("form.back")}
      </LinkButton>
    </Page>
  );
}

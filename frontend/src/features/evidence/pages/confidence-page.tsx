import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../../../lib/auth/session";
import { ComponentFacts } from "../components/component-facts";
import { ConfidenceForm } from "../components/confidence-form";
import styles from "../components/evidence.module.css";
import { JudgedPage } from "../components/judged-page";
import { JudgingGate } from "../components/judging-gate";
import { OpinionsStanding } from "../components/opinions-standing";
import { COMPONENTS, type Faults, mayJudge } from "../model/judgement";
import type { Facts } from "../model/types";

const route = getRouteApi("/evidence/$configurationId/confidence");

/** The worksheet: how far can this finding be trusted? The facts are laid out, the judgement is a person's. */
export function ConfidencePage() {
  const { configurationId } = route.useParams();
  const can = useCan();
  const [faults, setFaults] = useState<Faults>({});
  return (
    <JudgedPage configurationId={configurationId} words="worksheet" faults={faults}>
      {(data, sheet, etag) => (
        <>
          <OpinionsStanding configurationId={configurationId} of={sheet} />
          {mayJudge(data, can) ? null : <FactsAlone facts={sheet.facts} />}
          <JudgingGate of={data}>
            <ConfidenceForm
              configurationId={configurationId}
              as="opinion"
              etag={etag}
              facts={sheet.facts}
              faults={faults}
              onFaults={setFaults}
            />
          </JudgingGate>
        </>
      )}
    </JudgedPage>
  );
}

/** For those who read and do not judge. */
function FactsAlone({ facts }: { facts: Facts }) {
  const { t } = useTranslation("evidence");
  return COMPONENTS.map((name) => (
    <section key={name} className={styles.component} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t(`component.${name}.title`)}</h2>
      <p>{t(`component.${name}.text`)}</p>
      <ComponentFacts name={name} facts={facts} />
    </section>
  ));
}

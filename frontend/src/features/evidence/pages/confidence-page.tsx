import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useCan } from "../../../lib/auth/session";
import { configurationQuery, worksheetQuery } from "../api";
import { ComponentFacts } from "../components/component-facts";
import { ConfidenceForm } from "../components/confidence-form";
import styles from "../components/evidence.module.css";
import { JudgingGate } from "../components/judging-gate";
import { LiveNote } from "../components/live-note";
import { OpinionsStanding } from "../components/opinions-standing";
import { Sentence } from "../components/sentence";
import { ConfigurationTags } from "../components/tags";
import { useFaultWords } from "../components/use-fault-words";
import { COMPONENTS, type Faults, mayJudge } from "../model/judgement";
import type { Facts } from "../model/types";

const route = getRouteApi("/evidence/$configurationId/confidence");

/** The worksheet: how far can this finding be trusted? The facts are laid out, the judgement is a person's. */
export function ConfidencePage() {
  const { configurationId } = route.useParams();
  const { t } = useTranslation("evidence");
  const can = useCan();
  const [faults, setFaults] = useState<Faults>({});
  const { summary } = useFaultWords();
  const configuration = useQuery(configurationQuery(configurationId));
  const worksheet = useQuery(worksheetQuery(configurationId));
  const errors = summary(faults);
  return (
    <Page
      title={t("worksheet.title")}
      lead={t("worksheet.lead")}
      crumbs={[
        { label: t("title"), to: "/evidence" },
        { label: t("configuration"), to: "/evidence/$configurationId", params: { configurationId } },
      ]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      <Loaded query={configuration}>
        {({ data }) => (
          <>
            <p className={styles.sentence}>
              <Sentence of={data} />
            </p>
            <ConfigurationTags
              status={data.status}
              confidence={data.confidence.level}
              synthetic={data.synthetic}
            />
            <LiveNote />
            <Loaded query={worksheet}>
              {({ data: sheet, etag }) => (
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
            </Loaded>
          </>
        )}
      </Loaded>
    </Page>
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

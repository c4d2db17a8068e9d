import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { configurationQuery, lineageQuery } from "../api";
import { ConfidenceStanding } from "../components/confidence-standing";
import { ConfigurationParts } from "../components/configuration-parts";
import styles from "../components/evidence.module.css";
import { FamilyContexts } from "../components/family-contexts";
import { JudgementHistory } from "../components/judgement-history";
import { JudgingGate } from "../components/judging-gate";
import { Lineage } from "../components/lineage";
import { LiveNote } from "../components/live-note";
import { Pilots } from "../components/pilots";
import { Quotes } from "../components/quotes";
import { ReviewForm } from "../components/review-form";
import { ReviewStanding } from "../components/review-standing";
import { Sentence } from "../components/sentence";
import { SurveyShares } from "../components/survey-shares";
import { ConfigurationTags } from "../components/tags";
import { useFaultWords } from "../components/use-fault-words";
import { ForAndAgainst } from "../components/voices";
import { VotesByStatement } from "../components/votes";
import { VotesByGroup } from "../components/votes-by-group";
import type { Faults } from "../model/judgement";

const route = getRouteApi("/evidence/$configurationId");

/** One configuration whole: what it says, who stands behind it and against it, and what people decided about it. */
export function ConfigurationPage() {
  const { configurationId } = route.useParams();
  const { t } = useTranslation("evidence");
  const [faults, setFaults] = useState<Faults>({});
  const { summary } = useFaultWords();
  const can = useCan();
  const configuration = useQuery(configurationQuery(configurationId));
  const lineage = useQuery(lineageQuery(configurationId));
  const errors = summary(faults);
  return (
    <Page
      title={t("configuration")}
      crumbs={[{ label: t("title"), to: "/evidence" }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      <Loaded query={configuration}>
        {({ data, etag }) => (
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
            {can("analyst") && data.status !== "uncoded" ? (
              <p className="no-print">
                <LinkButton look="secondary" to="/analysis/new" search={{ configuration: configurationId }}>
                  {t("analyse_cases")}
                </LinkButton>
              </p>
            ) : null}
            <h2>{t("parts")}</h2>
            <ConfigurationParts of={data} />
            <h2>{t("for_and_against")}</h2>
            <p>{t("voices_explained")}</p>
            <ForAndAgainst of={data} level={3} />
            <Loaded query={lineage}>{(behind) => <Quotes of={behind} />}</Loaded>
            <h2>{t("family.title")}</h2>
            <FamilyContexts of={data} />
            <h2>{t("consensus.title")}</h2>
            <Loaded query={lineage}>{(behind) => <VotesByStatement of={behind} />}</Loaded>
            <Loaded query={lineage}>{(behind) => <VotesByGroup of={behind} />}</Loaded>
            <h2>{t("survey.title")}</h2>
            <Loaded query={lineage}>{(behind) => <SurveyShares items={behind.survey_items} />}</Loaded>
            <h2>{t("pilots.title")}</h2>
            <Pilots configurationId={configurationId} />
            <h2>{t("lineage.title")}</h2>
            <Loaded query={lineage}>{(behind) => <Lineage of={behind} />}</Loaded>
            <h2>{t("confidence")}</h2>
            <ConfidenceStanding of={data} />
            <h2>{t("review.title")}</h2>
            <ReviewStanding of={data} />
            <JudgingGate of={data}>
              <ReviewForm
                configurationId={configurationId}
                etag={etag}
                faults={faults}
                onFaults={setFaults}
              />
            </JudgingGate>
            <h2>{t("history.title")}</h2>
            <JudgementHistory configurationId={configurationId} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

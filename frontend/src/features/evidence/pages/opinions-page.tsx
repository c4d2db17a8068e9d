import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useFormats } from "../../../lib/format/use-formats";
import { configurationQuery, worksheetQuery } from "../api";
import { ConfidenceForm } from "../components/confidence-form";
import styles from "../components/evidence.module.css";
import { JudgingGate } from "../components/judging-gate";
import { LiveNote } from "../components/live-note";
import { OpinionsTable } from "../components/opinions-table";
import { Sentence } from "../components/sentence";
import { ConfigurationTags } from "../components/tags";
import { useFaultWords } from "../components/use-fault-words";
import { type Faults, JUDGED, standingOf } from "../model/judgement";
import type { ConfidenceWorksheet, Opinion } from "../model/types";

const route = getRouteApi("/evidence/$configurationId/opinions");

/** Several judges of one finding: what each holds and why, on what they differ, and the settlement by a person. */
export function OpinionsPage() {
  const { configurationId } = route.useParams();
  const { t } = useTranslation("evidence");
  const [faults, setFaults] = useState<Faults>({});
  const { summary } = useFaultWords();
  const configuration = useQuery(configurationQuery(configurationId));
  const worksheet = useQuery(worksheetQuery(configurationId));
  const errors = summary(faults);
  return (
    <Page
      title={t("opinions.title")}
      lead={t("opinions.lead")}
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
                  <h2>{t("opinions.each")}</h2>
                  {sheet.opinions.length > 0 ? (
                    <OpinionsTable of={sheet} />
                  ) : (
                    <p>{t("worksheet.not_judged")}</p>
                  )}
                  <p className="no-print">
                    <Link to="/evidence/$configurationId/confidence" params={{ configurationId }}>
                      {t("opinions.own")}
                    </Link>
                  </p>
                  <h2>{t("opinions.together")}</h2>
                  <Together of={sheet} />
                  {sheet.settlement ? <Settled by={sheet.settlement} /> : null}
                  {sheet.disagreement.length > 0 ? (
                    <>
                      <h2>{t("opinions.settle")}</h2>
                      <p>{t("opinions.settle_text")}</p>
                      <JudgingGate of={data}>
                        <ConfidenceForm
                          configurationId={configurationId}
                          as="settlement"
                          etag={etag}
                          facts={sheet.facts}
                          faults={faults}
                          onFaults={setFaults}
                        />
                      </JudgingGate>
                    </>
                  ) : null}
                </>
              )}
            </Loaded>
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Together({ of }: { of: ConfidenceWorksheet }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const names = JUDGED.filter((name) => of.disagreement.includes(name)).map((name) =>
    name === "level" ? t("worksheet.level") : t(`component.${name}.title`),
  );
  return (
    <p role="status">
      {t(`opinions.standing.${standingOf(of)}`)}{" "}
      {names.length > 0 ? t("opinions.on", { what: format.list(names) }) : null}
    </p>
  );
}

/** The last settlement; a judge who holds something else afterwards opens it again. */
function Settled({ by }: { by: Opinion }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  return (
    <>
      <h3>{t("opinions.settled")}</h3>
      <p>
        <strong>{t("confidence_is", { level: t(`level.${by.level}`) })}</strong>{" "}
        {t("review.standing", { who: by.by, when: format.dateTime(by.at) })}
      </p>
      <blockquote>{by.reason}</blockquote>
    </>
  );
}

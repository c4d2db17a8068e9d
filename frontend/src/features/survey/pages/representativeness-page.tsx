import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { versionQuery, type Wave } from "../api";
import { MarginChart } from "../components/margin-chart";
import { BreakOffChart, NonresponseChart } from "../components/nonresponse-charts";
import { RIndicatorFacts } from "../components/r-indicator-facts";
import { RateFacts } from "../components/rate-facts";
import { ReleaseNote } from "../components/release-note";
import { ResultsFrame } from "../components/results-frame";
import { useRelease } from "../components/use-release";
import { WeightingFacts } from "../components/weighting-facts";
import { pagesOf, wordsIn } from "../model/definition";
import { representativenessQuery } from "../results-api";

const FROM = "/manage/waves/$waveId/results/representativeness";

/** How far a wave speaks for its population. What may be concluded comes first. */
export function RepresentativenessPage() {
  const { waveId } = useParams({ from: FROM });
  const { t } = useTranslation("survey_results");
  return (
    <ResultsFrame waveId={waveId} view={t("view.representativeness")} lead={() => t("represent.lead")}>
      {(wave) => <Report wave={wave} />}
    </ResultsFrame>
  );
}

function Report({ wave }: { wave: Wave }) {
  const { t, i18n } = useTranslation("survey_results");
  const release = useRelease(wave.id);
  const report = useQuery(representativenessQuery(wave.id));
  const version = useQuery(versionQuery(wave.instrument_id, wave.version));
  return (
    <Loaded query={report}>
      {(data) => {
        const frame = {
          source: t("source", { title: wave.title, version: wave.version }),
          date: release.releasedAt ?? new Date().toISOString(),
        };
        return (
          <>
            <ReleaseNote step={data.step} releasedAt={release.releasedAt} final={release.final} />
            <h2>{t("represent.limits")}</h2>
            <ul>
              {data.limits.map((limit) => (
                <li key={wordsIn(limit, "en")}>{wordsIn(limit, i18n.language)}</li>
              ))}
            </ul>
            <RateFacts rates={data.rates} completion={data.completion} {...frame} />
            {data.margins.map((margin) => (
              <MarginChart key={margin.dimension} margin={margin} {...frame} />
            ))}
            {data.margins.length === 0 ? <p>{t("represent.no_margins")}</p> : null}
            <h2>{t("weights.title")}</h2>
            {data.weighting ? (
              <WeightingFacts weighting={data.weighting} />
            ) : (
              <p>{t("weights.no_targets")}</p>
            )}
            <RIndicatorFacts indicator={data.r_indicator} />
            <Loaded query={version}>
              {({ definition }) => {
                const pages = pagesOf(definition);
                return (
                  <>
                    <NonresponseChart items={data.nonresponse} pages={pages} {...frame} />
                    <BreakOffChart places={data.break_off} pages={pages} {...frame} />
                  </>
                );
              }}
            </Loaded>
          </>
        );
      }}
    </Loaded>
  );
}

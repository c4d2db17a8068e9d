import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Notice } from "../../../components/ui/notice";
import { useFormats } from "../../../lib/format/use-formats";
import { versionQuery, type Wave } from "../api";
import { InternalView } from "../components/internal-view";
import { OpenAnswers } from "../components/open-answers";
import { QuestionChart } from "../components/question-chart";
import { RankingFacts } from "../components/ranking-facts";
import { ReleaseNote } from "../components/release-note";
import { ResultsFrame } from "../components/results-frame";
import { ScaleChart } from "../components/scale-chart";
import { StrataFilter } from "../components/strata-filter";
import { useReason } from "../components/use-reason";
import { WeightingFacts } from "../components/weighting-facts";
import { pagesOf, type QuestionPage, wordsIn } from "../model/definition";
import { byQuestion } from "../model/results";
import { type GroupResult, type Results, resultsQuery } from "../results-api";

const FROM = "/manage/waves/$waveId/results";

/** The figures of a wave by question; what is shown stands in the address, so that it can be linked to. */
export function ResultsPage() {
  const { waveId } = useParams({ from: FROM });
  const { t } = useTranslation("survey_results");
  return (
    <ResultsFrame waveId={waveId} lead={(wave) => t("results_lead", { count: wave.min_cell })}>
      {(wave) => <Figures wave={wave} />}
    </ResultsFrame>
  );
}

function Figures({ wave }: { wave: Wave }) {
  const { t, i18n } = useTranslation("survey_results");
  const search = useSearch({ from: FROM });
  const navigate = useNavigate();
  // Not in the address: somebody who follows a link must not look without meaning to.
  const [internal, setInternal] = useState(false);
  const weighted = search.weighted ?? false;
  const choose = (change: Partial<typeof search>) =>
    void navigate({
      to: FROM,
      params: { waveId: wave.id },
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  const by = [search.country && "country", search.type && "stakeholder_type"].filter(Boolean).join(",");
  const version = useQuery(versionQuery(wave.instrument_id, wave.version));
  const results = useQuery(resultsQuery(wave.id, { by, weighted, internal }));
  const strata = useQuery(
    resultsQuery(wave.id, { by: "country,stakeholder_type", weighted: false, internal: false }),
  );
  return (
    <Loaded query={version}>
      {({ definition }) => {
        const pages = pagesOf(definition).filter((page) => page.questions.length > 0);
        const page = pages.find((one) => one.name === search.section) ?? pages[0];
        return (
          <>
            <StrataFilter
              strata={strata.data?.groups ?? []}
              search={search}
              hasTargets={wave.targets.length > 0}
              onChange={choose}
            >
              <Select
                label={t("section")}
                value={page?.name}
                onChange={(event) => choose({ section: event.target.value })}
                choices={pages.map((one) => ({
                  value: one.name,
                  label: wordsIn(one.title, i18n.language) || one.name,
                }))}
              />
            </StrataFilter>
            <InternalView wave={wave} shown={internal} onChange={setInternal} />
            <Loaded query={results}>
              {(figures) => <Section wave={wave} results={figures} page={page} />}
            </Loaded>
          </>
        );
      }}
    </Loaded>
  );
}

function Section({ wave, results, page }: { wave: Wave; results: Results; page: QuestionPage | undefined }) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const reason = useReason();
  const search = useSearch({ from: FROM });
  if (results.view === "released" && !results.step) return <ReleaseNote step={null} />;
  const group = groupOf(results, search);
  if (group === undefined) return <p role="status">{t("not_yours")}</p>;
  if (group.suppressed || group.n === null) {
    return <p role="status">{t("withheld_group", { reason: reason(group.reason) })}</p>;
  }
  const source = t("source", { title: wave.title, version: results.version });
  const date = results.released_at ?? new Date().toISOString();
  const internal = results.view === "internal";
  return (
    <>
      <p role="status">{t("n_group", { n: format.number(group.n) })}</p>
      <ReleaseNote
        step={group.step ?? results.step ?? null}
        releasedAt={results.released_at}
        final={results.final}
        internal={internal}
      />
      {results.n_flagged > 0 ? (
        <p>
          {t("flagged", { count: results.n_flagged })}{" "}
          {t(results.flagged_counted ? "flagged_counted" : "flagged_left_out")}
        </p>
      ) : null}
      <CiNote reasons={group.items.map((item) => item.ci_reason)} />
      {results.weighting ? (
        <details>
          <summary>{t("weights.title")}</summary>
          <WeightingFacts weighting={results.weighting} />
        </details>
      ) : null}
      {byQuestion(page?.questions ?? [], group.items).map((shown) => (
        <QuestionChart
          key={shown.question.name}
          results={shown}
          source={source}
          date={date}
          weighted={results.weighted}
        >
          {shown.drawing === "ranking" && !internal ? (
            <RankingFacts
              waveId={wave.id}
              question={shown.question}
              country={search.country}
              type={search.type}
            />
          ) : null}
          {shown.drawing === "words" ? <OpenAnswers waveId={wave.id} item={shown.question.name} /> : null}
        </QuestionChart>
      ))}
      {page?.questions.some((question) => question.type === "matrix") ? (
        <ScaleChart wave={wave} questions={page.questions} source={source} date={date} />
      ) : null}
      {wave.status === "closed" || internal ? null : <Notice title={t("release.explained")} />}
    </>
  );
}

function groupOf(
  results: Results,
  { country, type }: { country?: string; type?: string },
): GroupResult | undefined {
  return results.groups.find(
    (one) => one.country === (country ?? null) && one.stakeholder_type === (type ?? null),
  );
}

/** Why there are no intervals, said once and not under each figure. */
function CiNote({ reasons }: { reasons: readonly (string | null)[] }) {
  const { t } = useTranslation("survey_results");
  if (reasons.includes("open_link")) return <p>{t("open_link")}</p>;
  return reasons.includes("no_frame") ? <p>{t("no_frame")}</p> : null;
}

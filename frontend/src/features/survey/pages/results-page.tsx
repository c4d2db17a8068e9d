import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Notice } from "../../../components/ui/notice";
import { useFormats } from "../../../lib/format/use-formats";
import { type Results, resultsQuery, versionQuery, waveQuery } from "../api";
import { QuestionChart } from "../components/question-chart";
import { pagesOf, wordsIn } from "../model/definition";
import type { StakeholderType } from "../model/lines";
import { byQuestion } from "../model/results";

/** The figures of a wave; what is shown stands in the address, so that it can be linked to. */
export function ResultsPage() {
  const { waveId } = useParams({ from: "/manage/waves/$waveId/results" });
  const { country, type } = useSearch({ from: "/manage/waves/$waveId/results" });
  const { t } = useTranslation("survey_manage");
  const by = [country && "country", type && "stakeholder_type"].filter(Boolean).join(",");
  const wave = useQuery(waveQuery(waveId));
  const results = useQuery(resultsQuery(waveId, by));
  const all = useQuery(resultsQuery(waveId, "country,stakeholder_type"));
  return (
    <Loaded query={wave}>
      {({ data }) => (
        <Page
          title={t("results_of", { title: data.title })}
          lead={t("results_lead", { count: data.min_cell })}
          lang={t("language_tag")}
          crumbs={[
            { label: t("title"), to: "/manage/surveys" },
            { label: data.title, to: "/manage/waves/$waveId", params: { waveId } },
          ]}
        >
          {data.synthetic ? <Notice tone="warn" title={t("synthetic_explained")} /> : null}
          <Loaded query={all}>
            {(whole) => (
              <Loaded query={results}>
                {(figures) => <Figures results={figures} strata={whole} title={data.title} />}
              </Loaded>
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}

interface FiguresProps {
  results: Results;
  /** Every group of the wave: what there is to choose from. */
  strata: Results;
  title: string;
}

function Figures({ results, strata, title }: FiguresProps) {
  const { t, i18n } = useTranslation("survey_manage");
  const format = useFormats();
  const navigate = useNavigate();
  const search = useSearch({ from: "/manage/waves/$waveId/results" });
  const version = useQuery(versionQuery(results.instrument_id, results.version));
  const countries = distinct(strata.groups.map((group) => group.country));
  const types = distinct(strata.groups.map((group) => group.stakeholder_type));
  const choose = (change: Partial<typeof search>) =>
    void navigate({
      to: "/manage/waves/$waveId/results",
      params: { waveId: results.wave_id },
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  const group = results.groups.find(
    (one) => one.country === (search.country ?? null) && one.stakeholder_type === (search.type ?? null),
  );
  return (
    <Loaded query={version}>
      {({ definition }) => {
        const pages = pagesOf(definition).filter((page) => page.questions.length > 0);
        const page = pages.find((one) => one.name === search.section) ?? pages[0];
        return (
          <>
            <form aria-label={t("filter")} className="no-print" onSubmit={(event) => event.preventDefault()}>
              <Select
                label={t("section")}
                value={page?.name}
                onChange={(event) => choose({ section: event.target.value })}
                choices={pages.map((one) => ({ value: one.name, label: wordsIn(one.title, i18n.language) }))}
              />
              <Select
                label={t("country")}
                value={search.country ?? ""}
                onChange={(event) => choose({ country: event.target.value || undefined })}
                choices={[
                  { value: "", label: t("all_countries") },
                  ...countries.map((value) => ({ value, label: format.country(value) })),
                ]}
              />
              <Select
                label={t("stakeholder")}
                value={search.type ?? ""}
                onChange={(event) => choose({ type: event.target.value || undefined })}
                choices={[
                  { value: "", label: t("all_types") },
                  ...types.map((value) => ({ value, label: t(`type.${value as StakeholderType}`) })),
                ]}
              />
            </form>
            {group === undefined ? (
              <p role="status">{t("not_yours")}</p>
            ) : group.suppressed || group.n === null ? (
              <p role="status">{t("withheld_group", { count: results.min_cell })}</p>
            ) : (
              <>
                <p role="status">{t("n_group", { n: format.number(group.n) })}</p>
                <CiNote reasons={group.items.map((item) => item.ci_reason)} />
                {byQuestion(page?.questions ?? [], group.items).map((question) => (
                  <QuestionChart
                    key={question.question.name}
                    results={question}
                    source={t("source", { title, version: results.version })}
                  />
                ))}
              </>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

/** Why there are no intervals, said once and not under each figure. */
function CiNote({ reasons }: { reasons: readonly (string | null)[] }) {
  const { t } = useTranslation("survey_manage");
  if (reasons.includes("open_link")) return <p>{t("open_link")}</p>;
  return reasons.includes("no_frame") ? <p>{t("no_frame")}</p> : null;
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort();
}

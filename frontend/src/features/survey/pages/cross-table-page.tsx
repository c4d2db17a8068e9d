import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { versionQuery, type Wave } from "../api";
import { CrossTable } from "../components/cross-table";
import styles from "../components/manage.module.css";
import { ResultsFrame } from "../components/results-frame";
import { WeightedSwitch } from "../components/strata-filter";
import { ABOUT, crossable, variableLabel, variablesOf } from "../model/crosstab";
import { type Question, questionsOf, wordsIn } from "../model/definition";
import { crosstabQuery } from "../results-api";

const FROM = "/manage/waves/$waveId/results/cross-table";

/** One question against another, or against who answered. The choice stands in the address. */
export function CrossTablePage() {
  const { waveId } = useParams({ from: FROM });
  const { t } = useTranslation("survey_results");
  return (
    <ResultsFrame waveId={waveId} view={t("view.cross_table")} lead={() => t("cross.lead")}>
      {(wave) => (wave.status === "closed" ? <Crossing wave={wave} /> : <p>{t("cross.at_close")}</p>)}
    </ResultsFrame>
  );
}

function Crossing({ wave }: { wave: Wave }) {
  const version = useQuery(versionQuery(wave.instrument_id, wave.version));
  return (
    <Loaded query={version}>
      {({ definition }) => <Pickers wave={wave} questions={crossable(questionsOf(definition))} />}
    </Loaded>
  );
}

function Pickers({ wave, questions }: { wave: Wave; questions: readonly Question[] }) {
  const { t, i18n } = useTranslation("survey_results");
  const search = useSearch({ from: FROM });
  const navigate = useNavigate();
  const language = i18n.language;
  const question = questions.find(({ name }) => name === search.rows) ?? questions[0];
  const columns = [
    ...ABOUT.map((value) => ({ value: value as string, label: t(`cross.about.${value}`) })),
    ...questions
      .filter(({ type }) => type !== "checkbox")
      .flatMap(variablesOf)
      .map((value) => ({ value, label: variableLabel(questions, value, language) })),
  ];
  const column = columns.find(({ value }) => value === search.columns)?.value ?? "stakeholder_type";
  const choose = (change: Partial<typeof search>) =>
    void navigate({
      to: FROM,
      params: { waveId: wave.id },
      search: { ...search, ...change },
      replace: true,
      resetScroll: false,
    });
  if (!question) return <p>{t("cross.nothing")}</p>;
  return (
    <>
      <form
        aria-label={t("cross.what")}
        className={`${styles.filters} no-print`}
        onSubmit={(event) => event.preventDefault()}
      >
        <Select
          label={t("cross.rows")}
          hint={t("cross.rows_hint")}
          value={question.name}
          onChange={(event) => choose({ rows: event.target.value })}
          choices={questions.map((one) => ({
            value: one.name,
            label: wordsIn(one.title, language) || one.name,
          }))}
        />
        <Select
          label={t("cross.columns")}
          hint={t("cross.columns_hint")}
          value={column}
          onChange={(event) => choose({ columns: event.target.value })}
          choices={columns}
        />
        {wave.targets.length > 0 ? (
          <WeightedSwitch weighted={search.weighted ?? false} onChange={(weighted) => choose({ weighted })} />
        ) : null}
      </form>
      <Tables
        wave={wave}
        questions={questions}
        question={question}
        column={column}
        weighted={search.weighted ?? false}
      />
    </>
  );
}

interface TablesProps {
  wave: Wave;
  questions: readonly Question[];
  question: Question;
  column: string;
  weighted: boolean;
}

function Tables({ wave, questions, question, column, weighted }: TablesProps) {
  const { t } = useTranslation("survey_results");
  const tables = useQuery(
    crosstabQuery(
      wave.id,
      variablesOf(question).filter((variable) => variable !== column),
      column,
      weighted,
    ),
  );
  return (
    <Loaded query={tables}>
      {(data) => (
        <>
          <p role="status">{t("cross.tables", { count: data.tables.length })}</p>
          {data.tables.map((table) => (
            <CrossTable
              key={table.row}
              table={table}
              question={question}
              questions={questions}
              column={column}
              source={t("source", { title: wave.title, version: wave.version })}
              date={wave.closed_at ?? wave.closes_at ?? new Date().toISOString()}
            />
          ))}
        </>
      )}
    </Loaded>
  );
}

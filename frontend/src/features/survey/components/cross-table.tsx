import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { HeatTable } from "../../../components/charts/heat-table";
import { LikertBars, useLikertPicture } from "../../../components/charts/likert-bars";
import { tablePicture } from "../../../components/charts/table-picture";
import { useFormats } from "../../../lib/format/use-formats";
import { barsByColumn, cellsOf, strengthOf, variableLabel } from "../model/crosstab";
import { labelOf, type Question, scalePoints, wordsIn } from "../model/definition";
import type { Crosstab } from "../results-api";
import { useColumnLabel } from "./use-column-label";
import { useReason } from "./use-reason";

interface CrossTableProps {
  table: Crosstab;
  question: Question;
  questions: readonly Question[];
  column: string;
  source: string;
  date: string;
}

/** One table: shares within each column, with the test that belongs to it. */
export function CrossTable({ table, question, questions, column, source, date }: CrossTableProps) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const reason = useReason();
  const columnLabel = useColumnLabel(questions, column);
  const language = i18n.language;
  const options = question.type === "matrix" ? question.columns : question.choices;
  const title = t("cross.title", {
    rows: variableLabel(questions, table.row, language),
    columns: columnLabel.title,
  });
  const bars = barsByColumn(question, table, columnLabel.of) ?? [];
  const likert = { scale: scalePoints(options).map((point) => wordsIn(point.text, language)), items: bars };
  const likertPicture = useLikertPicture(likert);
  const test = useTestText(table);
  if (table.suppressed || table.n === null) {
    return (
      <>
        <h2>{title}</h2>
        <p>{t("withheld_why", { reason: reason(table.reason) })}</p>
      </>
    );
  }
  const cell = cellsOf(table);
  const percent = (row: string, of: string) => {
    const found = cell(row, of);
    return found?.share === null || found?.share === undefined || found.suppressed
      ? t("withheld")
      : format.percent(found.share);
  };
  const shown = {
    columns: [
      t("column.answer"),
      ...table.columns.map(({ value, n }) =>
        t("cross.column_n", {
          label: columnLabel.of(value),
          n: n === null ? t("withheld") : format.number(n),
        }),
      ),
    ],
    rows: table.rows.map(({ value }) => [
      labelOf(options, value, language),
      ...table.columns.map((one) => percent(value, one.value)),
    ]),
  };
  const frame = {
    title,
    finding: `${test} ${t("cross.n", { n: format.number(table.n), left_out: format.number(table.left_out ?? 0) })}`,
    table: { ...shown, nullLabel: t("withheld") },
    source,
    date,
    name: `cross-${table.row}-${column}`,
  };
  if (bars.length > 0) {
    return (
      <ChartFrame {...frame} picture={likertPicture}>
        <LikertBars {...likert} />
      </ChartFrame>
    );
  }
  return (
    <ChartFrame
      {...frame}
      picture={() =>
        tablePicture(shown.columns, shown.rows, (row, at) =>
          at === 0
            ? undefined
            : (cell(table.rows[row]?.value ?? "", table.columns[at - 1]?.value ?? "")?.share ?? 0),
        )
      }
    >
      <HeatTable
        caption={t("cross.caption")}
        corner={t("column.answer")}
        rows={table.rows.map(({ value }) => ({ id: value, label: labelOf(options, value, language) }))}
        columns={table.columns.map(({ value }) => ({ id: value, label: columnLabel.of(value) }))}
        cell={(row, of) => {
          const found = cell(row, of);
          return { heat: found?.suppressed ? null : (found?.share ?? null), text: percent(row, of) };
        }}
      />
    </ChartFrame>
  );
}

/** The test in one sentence, or why there is none. */
function useTestText(table: Crosstab): string {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const { test } = table;
  if (!test) return t(`cross.no_test.${table.no_test ?? "suppressed"}`);
  const p = test.p_holm < 0.001 ? "< 0.001" : `= ${format.number(test.p_holm, 3)}`;
  const said = t("cross.test", {
    strength: t(`cross.strength.${strengthOf(test.cramers_v)}`),
    v: format.number(test.cramers_v, 2),
    method: t(`cross.method.${test.method}`),
    chi2: format.number(test.chi2, 1),
    df: format.number(test.df, 1),
    p,
  });
  return test.small_expected > 0
    ? `${said} ${t("cross.small_expected", { count: test.small_expected })}`
    : said;
}

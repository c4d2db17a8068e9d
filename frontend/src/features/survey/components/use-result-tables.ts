import { useTranslation } from "react-i18next";
import type { ChartTable } from "../../../components/charts/data-table";
import { useFormats } from "../../../lib/format/use-formats";
import { labelOf } from "../model/definition";
import { type ItemResult, itemLabel, type QuestionResults, scaleOf, shareLines } from "../model/results";

type Cell = string | number | null;

/** The table behind a question's chart. Withheld figures are `null`. */
export function useResultTables({ question, items, drawing }: QuestionResults): ChartTable {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const language = i18n.language;
  const percent = (share: number | null | undefined): Cell =>
    share === null || share === undefined ? null : format.percent(share);
  const nullLabel = t("withheld");
  // A share of the valid answers; of what is no opinion, how many said it.
  const cellOf = (item: ItemResult, value: string): Cell => {
    if (item.suppressed) return null;
    const found = item.distribution.find((one) => one.value === value);
    return found === undefined ? format.percent(0) : (percent(found.share) ?? found.n);
  };

  if (drawing === "likert") {
    const points = scaleOf(question);
    const columns = [
      t("column.item"),
      ...points.map((point) => labelOf(points, point.value, language)),
      t("column.n"),
      t("column.dont_know"),
      t("column.missing"),
      t("column.top2"),
      t("column.mean"),
      t("column.median"),
    ];
    const rows = items.map((item): Cell[] => [
      itemLabel(question, item, language),
      ...points.map((point) => cellOf(item, point.value)),
      item.n,
      item.dont_know,
      item.missing,
      percent(item.top2_share),
      item.mean,
      item.median,
    ]);
    return { columns, rows, nullLabel };
  }
  if (drawing === "matrix") {
    const columns = [
      t("column.item"),
      ...question.columns.map((column) => labelOf(question.columns, column.value, language)),
      t("column.n"),
      t("column.missing"),
    ];
    const rows = items.map((item): Cell[] => [
      itemLabel(question, item, language),
      ...question.columns.map((column) => cellOf(item, column.value)),
      item.n,
      item.missing,
    ]);
    return { columns, rows, nullLabel };
  }
  if (drawing === "ranking" || drawing === "number" || drawing === "words") {
    const columns = [
      t("column.item"),
      t("column.mean"),
      t("column.median"),
      t("column.n"),
      t("column.missing"),
    ];
    const rows = items.map((item): Cell[] => [
      itemLabel(question, item, language),
      item.mean ?? (item.suppressed ? null : "–"),
      item.median ?? (item.suppressed ? null : "–"),
      item.n,
      item.missing,
    ]);
    return { columns, rows, nullLabel };
  }
  const [item] = items;
  const columns = [t("column.answer"), t("column.n"), t("column.share"), t("column.low"), t("column.high")];
  const lines = item ? shareLines(question, item, language) : [];
  const rows = lines.map((line): Cell[] => [
    line.label,
    line.n,
    percent(line.share) ?? "–",
    percent(line.interval?.[0]) ?? "–",
    percent(line.interval?.[1]) ?? "–",
  ]);
  return {
    columns,
    rows: rows.length > 0 ? rows : [[t("finding.withheld"), null, null, null, null]],
    nullLabel,
  };
}

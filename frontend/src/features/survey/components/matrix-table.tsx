import { useTranslation } from "react-i18next";
import { HeatTable } from "../../../components/charts/heat-table";
import { useFormats } from "../../../lib/format/use-formats";
import { wordsIn } from "../model/definition";
import { itemLabel, type QuestionResults } from "../model/results";

/** A matrix whose columns are no scale: the share of each column, row by row. */
export function MatrixTable({ results }: { results: QuestionResults }) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const { question, items } = results;
  const shareOf = (row: string, column: string) =>
    items.find((item) => item.row === row)?.distribution.find((one) => one.value === column)?.share ?? null;
  const valid = question.columns.filter(({ value }) =>
    items.some((item) => shareOf(item.row ?? "", value) !== null),
  );
  const highest = Math.max(
    0.01,
    ...items.flatMap((item) => item.distribution.map(({ share }) => share ?? 0)),
  );
  return (
    <HeatTable
      caption={t("matrix_caption")}
      corner={t("column.item")}
      rows={items.map((item) => ({ id: item.row ?? "", label: itemLabel(question, item, i18n.language) }))}
      columns={valid.map(({ value, text }) => ({ id: value, label: wordsIn(text, i18n.language) || value }))}
      cell={(row, column) => {
        const item = items.find((one) => one.row === row);
        if (item?.suppressed) return { heat: null, text: t("withheld") };
        const share = shareOf(row, column) ?? 0;
        return { heat: share / highest, text: format.percent(share) };
      }}
    />
  );
}

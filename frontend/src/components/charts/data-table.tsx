import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format/use-formats";
import { ScrollBox } from "../layout/scroll-box";

/** The figures behind a chart. `null` is a value that is withheld or missing; `nullLabel` says which. */
export interface ChartTable {
  columns: readonly string[];
  /** One row per case; the first cell names it. */
  rows: readonly (readonly (string | number | null)[])[];
  nullLabel: string;
  /** Sentences rather than figures: nothing is set to the right. */
  textual?: boolean;
  /** Most decimals shown; 2 unless given. */
  digits?: number;
}

/** Cells as they are shown, in rows. In a column with decimals every figure has them, so that they line up. */
export function useCellTexts(): (table: ChartTable) => string[][] {
  const format = useFormats();
  return ({ columns, rows, nullLabel, digits = 2 }) => {
    const broken = columns.map((_, at) =>
      rows.some((row) => typeof row[at] === "number" && !Number.isInteger(row[at])),
    );
    const show = (value: string | number | null, at: number) => {
      if (value === null) return nullLabel;
      if (typeof value === "string") return value;
      return broken[at] ? format.fixed(value, digits) : format.number(value);
    };
    return rows.map((row) => row.map(show));
  };
}

/** Wide tables scroll inside their own box, which the keyboard can reach. */
export function DataTable({ caption, table }: { caption: string; table: ChartTable }) {
  const { t } = useTranslation();
  const texts = useCellTexts()(table);
  const figures = table.textual ? undefined : "number";
  return (
    <ScrollBox label={t("chart.table_of", { title: caption })}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" className={index > 0 ? figures : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {texts.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places, and two may have the same name
            <tr key={`${at} ${row[0]}`}>
              <th scope="row">{row[0]}</th>
              {row.slice(1).map((value, index) => (
                <td key={table.columns[index + 1]} className={figures}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

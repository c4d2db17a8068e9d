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

/** A cell as it is shown. */
export function useCellText(nullLabel: string, digits = 2): (value: string | number | null) => string {
  const format = useFormats();
  return (value) => {
    if (value === null) return nullLabel;
    return typeof value === "number" ? format.number(value, digits) : value;
  };
}

/** Wide tables scroll inside their own box, which the keyboard can reach. */
export function DataTable({ caption, table }: { caption: string; table: ChartTable }) {
  const { t } = useTranslation();
  const show = useCellText(table.nullLabel, table.digits);
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
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places, and two may have the same name
            <tr key={`${at} ${row[0]}`}>
              <th scope="row">{show(row[0] ?? null)}</th>
              {row.slice(1).map((value, index) => (
                <td key={table.columns[index + 1]} className={figures}>
                  {show(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { download, toCsv } from "../../lib/format/csv";
import { useFormats } from "../../lib/format/use-formats";
import { Button } from "../ui/button";
import styles from "./chart-frame.module.css";

/** The figures behind a chart. `null` is a value that is withheld or missing; `nullLabel` says which. */
export interface ChartTable {
  columns: readonly string[];
  /** One row per case; the first cell names it. */
  rows: readonly (readonly (string | number | null)[])[];
  nullLabel: string;
}

interface ChartFrameProps {
  title: string;
  level?: 2 | 3;
  /** What the chart shows, in one sentence. */
  finding: string;
  table: ChartTable;
  /** Where the figures come from. */
  source: string;
  /** When they were released, RFC 3339. */
  date: string;
  /** File name of the download, without its ending. */
  name: string;
  /** The drawing; left out where the table says it best. */
  children?: ReactNode;
}

/** Every chart stands in this frame: nobody depends on the drawing to get at the figures. */
export function ChartFrame({
  title,
  level = 2,
  finding,
  table,
  source,
  date,
  name,
  children,
}: ChartFrameProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const titleId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={styles.frame} aria-labelledby={titleId}>
      <Heading id={titleId}>{title}</Heading>
      <p className={styles.finding}>{finding}</p>
      {children ? <div className={styles.figure}>{children}</div> : null}
      <details open={!children}>
        <summary>{t("chart.table")}</summary>
        <DataTable caption={title} table={table} />
      </details>
      <p className={styles.source}>{t("chart.source", { source, date: format.date(date) })}</p>
      <p className="no-print">
        <Button look="secondary" onClick={() => download(`${name}.csv`, toCsv(table.columns, table.rows))}>
          {t("chart.csv")}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </p>
    </section>
  );
}

/** Wide tables scroll inside their own box, which the keyboard can reach. */
export function DataTable({ caption, table }: { caption: string; table: ChartTable }) {
  const { t } = useTranslation();
  const format = useFormats();
  const show = (value: string | number | null) => {
    if (value === null) return table.nullLabel;
    return typeof value === "number" ? format.number(value, 2) : value;
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={t("chart.table_of", { title: caption })}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column} scope="col" className={index > 0 ? "number" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={String(row[0])}>
              <th scope="row">{show(row[0] ?? null)}</th>
              {row.slice(1).map((value, index) => (
                <td key={table.columns[index + 1]} className="number">
                  {show(value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

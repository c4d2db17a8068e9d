import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format/use-formats";
import styles from "./gap-map.module.css";
import { gapPicture } from "./gap-picture";
import type { Picture } from "./picture";

export interface GapCell {
  /** Configurations in this cell; 0 is a gap in the evidence. */
  count: number;
  /** A person's confidence judgement in words, where one was made. */
  confidence?: string;
}

interface GapMapProps {
  caption: string;
  corner: string;
  rows: readonly { code: string; label: string }[];
  columns: readonly { code: string; label: string }[];
  cell: (row: string, column: string) => GapCell;
  /** Leads from a cell to its configurations. */
  link: (row: string, column: string, label: ReactNode) => ReactNode;
}

const SMALLEST_REM = 0.6;
const LARGEST_REM = 2.2;

/** Where there is evidence, and where there is none: a table first, circles second. Area is proportional to count. */
export function GapMap({ caption, corner, rows, columns, cell, link }: GapMapProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const counts = rows.flatMap((row) => columns.map((column) => cell(row.code, column.code).count));
  const most = Math.max(1, ...counts);
  const draw = (row: string, column: string) => {
    const { count, confidence } = cell(row, column);
    if (count === 0)
      return (
        <>
          <span className={styles.gap} aria-hidden="true">
            ·
          </span>
          <span className="visually-hidden">{t("chart.gap")}</span>
        </>
      );
    const size = `${SMALLEST_REM + (LARGEST_REM - SMALLEST_REM) * Math.sqrt(count / most)}rem`;
    const label = (
      <>
        <span
          className={confidence ? `${styles.dot} ${styles.reviewed}` : styles.dot}
          style={{ width: size, height: size }}
        />
        {format.number(count)}
        {confidence ? <span>{confidence}</span> : null}
      </>
    );
    return link(row, column, label);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={caption}>
      <table className={styles.map}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.code} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => (
                <td key={column.code} className={styles.cell}>
                  {draw(row.code, column.code)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The drawing of the same map, for a download. */
export function useGapPicture({
  corner,
  rows,
  columns,
  cell,
}: Omit<GapMapProps, "caption" | "link">): () => Picture {
  const { t } = useTranslation();
  const format = useFormats();
  return () =>
    gapPicture(
      corner,
      rows.map(({ label }) => label),
      columns.map(({ label }) => label),
      rows.map((row) =>
        columns.map((column) => {
          const { count, confidence } = cell(row.code, column.code);
          if (count === 0) return { count, judged: false, words: t("chart.gap") };
          const words = [format.number(count), confidence].filter(Boolean).join(" · ");
          return { count, judged: confidence !== undefined, words };
        }),
      ),
    );
}

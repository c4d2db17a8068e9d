import { ScrollBox } from "../layout/scroll-box";
import styles from "./heat-table.module.css";

export interface HeatCell {
  /** Its part of the highest figure of the table, 0–1; `null` where it is withheld or missing. */
  heat: number | null;
  /** The figure, or why there is none. */
  text: string;
}

interface HeatTableProps {
  caption: string;
  corner: string;
  rows: readonly { id: string; label: string }[];
  columns: readonly { id: string; label: string }[];
  cell: (row: string, column: string) => HeatCell;
}

/** Figures in a real table, each with a ground and a bar by its size: neither colour nor bar is needed to read it. */
export function HeatTable({ caption, corner, rows, columns, cell }: HeatTableProps) {
  return (
    <ScrollBox label={caption}>
      <table className={styles.heat}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column) => {
                const { heat, text } = cell(row.id, column.id);
                return (
                  <td
                    key={column.id}
                    className={heat === null ? styles.none : undefined}
                    style={heat === null ? undefined : { ["--heat" as string]: `${heat * 100}%` }}
                  >
                    {text}
                    {heat === null ? null : <span className={styles.bar} />}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

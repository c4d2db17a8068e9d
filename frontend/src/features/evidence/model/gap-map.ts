import type { components } from "../../../lib/api/cmo";

export type Cell = components["schemas"]["Cell"];

interface Header {
  code: string;
  label: string;
}

/** Finds the cell of a pair; a pair without one is a hole. */
export function cellsByPlace(cells: readonly Cell[]): (row: string, column: string) => Cell | undefined {
  const places = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return (row, column) => places.get(`${row} ${column}`);
}

/** Configurations per pair, for the table and the download; null where there are none. */
export function countsTable(
  rows: readonly Header[],
  columns: readonly Header[],
  cell: (row: string, column: string) => Cell | undefined,
): { columns: string[]; rows: (string | number | null)[][] } {
  return {
    columns: columns.map(({ label }) => label),
    rows: rows.map((row) => [
      row.label,
      ...columns.map((column) => cell(row.code, column.code)?.configurations ?? null),
    ]),
  };
}

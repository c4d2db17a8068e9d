/** The evidence gap map as a drawing: a circle per cell, its area proportional to the count. */
import { LINE, type Picture, type Shape, wrap } from "./picture";

export interface GapPictureCell {
  count: number;
  /** Whether a person judged it: then the circle is filled. */
  judged: boolean;
  words: string;
}

const LABELS = 220;
const CELL = 120;
const HEIGHT = 74;
const LARGEST = 18;
const SMALLEST = 5;

export function gapPicture(
  corner: string,
  rows: readonly string[],
  columns: readonly string[],
  cells: readonly (readonly GapPictureCell[])[],
): Picture {
  const width = LABELS + CELL * columns.length;
  const most = Math.max(1, ...cells.flat().map((cell) => cell.count));
  const heads = columns.map((label) => wrap(label, CELL - 12));
  const top = Math.max(1, ...heads.map((lines) => lines.length)) * LINE + 8;
  const shapes: Shape[] = [{ kind: "text", x: 0, y: top - 12, lines: [corner], bold: true }];
  for (const [column, lines] of heads.entries()) {
    const x = LABELS + CELL * (column + 0.5);
    shapes.push({ kind: "text", x, y: 16, lines, anchor: "middle", bold: true });
  }
  for (const [row, label] of rows.entries()) {
    const y = top + HEIGHT * row;
    shapes.push({ kind: "line", x1: 0, y1: y, x2: width, y2: y });
    shapes.push({ kind: "text", x: 0, y: y + HEIGHT / 2, lines: wrap(label, LABELS - 12) });
    for (const [column, cell] of (cells[row] ?? []).entries()) {
      const x = LABELS + CELL * (column + 0.5);
      if (cell.count > 0) {
        const r = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(cell.count / most);
        shapes.push({ kind: "circle", x, y: y + 26, r, fill: cell.judged ? "blue" : "wash" });
      }
      shapes.push({ kind: "text", x, y: y + HEIGHT - 10, lines: [cell.words], anchor: "middle", size: 12 });
    }
  }
  return { width, height: top + HEIGHT * rows.length + 4, shapes };
}

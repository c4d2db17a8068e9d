/** A table as a drawing: the picture of every chart whose table says it best. */
import { LINE, type Picture, type Shape, WIDTH, wrap } from "./picture";

const PAD = 10;

/** Each cell as it is shown; `shade` gives a cell a ground by how much it holds, 0–1. */
export function tablePicture(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  shade?: (row: number, column: number) => number | undefined,
): Picture {
  const others = Math.max(columns.length - 1, 1);
  // The first column names the case; a wide table makes the picture wider, not its columns unreadable.
  const first = 260;
  const each = Math.max(90, (WIDTH - first) / others);
  const width = first + each * (columns.length - 1);
  const shapes: Shape[] = [];
  let y = 0;
  const line = (cells: readonly string[], row: number) => {
    const wrapped = cells.map((cell, column) => wrap(cell, (column === 0 ? first : each) - PAD));
    const height = Math.max(...wrapped.map((lines) => lines.length)) * LINE + PAD;
    for (const [column, lines] of wrapped.entries()) {
      const x = column === 0 ? 0 : first + each * column - PAD;
      const amount = row >= 0 ? shade?.(row, column) : undefined;
      if (amount !== undefined) {
        shapes.push({
          kind: "rect",
          x: first + each * (column - 1),
          y,
          width: each,
          height,
          fill: amount > 0.66 ? "p3" : amount > 0.33 ? "wash" : "none",
        });
      }
      shapes.push({
        kind: "text",
        x,
        y: y + LINE - 4,
        lines,
        anchor: column === 0 ? "start" : "end",
        bold: row < 0 || column === 0,
      });
    }
    y += height;
    shapes.push({ kind: "line", x1: 0, y1: y, x2: width, y2: y, strong: row < 0 });
    y += 2;
  };
  line(columns, -1);
  for (const [index, row] of rows.entries()) line(row, index);
  return { width, height: y + PAD, shapes };
}

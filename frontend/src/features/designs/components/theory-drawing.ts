/** The chains of a theory of change as a drawing. */
import { LINE, type Picture, type Shape, widthOf, wrap } from "../../../components/charts/picture";
import type { Box, Chain } from "../model/types";

const COLUMN = 210;
const GAP = 34;
const PAD = 10;
const ROW_GAP = 28;
const HEAD = 30;
const ARROW = 7;

export interface PictureWording {
  heads: readonly [string, string, string, string];
  everywhere: string;
  moves: (direction: Chain["direction"]) => string;
  /** Marks what a person added or reworded, beside colour. */
  mark: (box: Box) => string;
}

/** One row a chain, four columns from contexts to outcome, arrows between them. */
export function picture(chains: readonly Chain[], words: PictureWording): Picture {
  const shapes: Shape[] = words.heads.map((head, at) => ({
    kind: "text",
    x: left(at),
    y: LINE,
    lines: [head],
    bold: true,
  }));
  let top = HEAD;
  for (const chain of chains) {
    const cells = cellsOf(chain, words);
    const height = Math.max(...cells.map((lines) => lines.length)) * LINE + 2 * PAD;
    cells.forEach((lines, at) => {
      shapes.push(...boxShapes(lines, left(at), top, height));
      if (at > 0) shapes.push(...arrow(left(at) - GAP, left(at), top + height / 2));
    });
    top += height + ROW_GAP;
  }
  return { width: left(3) + COLUMN + 2, height: top - ROW_GAP + 2, shapes };
}

function left(column: number): number {
  return column * (COLUMN + GAP) + 1;
}

function cellsOf(chain: Chain, words: PictureWording): string[][] {
  const told = (box: Box) => wrap(`${words.mark(box)}${box.text}`, COLUMN - 2 * PAD);
  const contexts = chain.contexts.length === 0 ? [[words.everywhere]] : chain.contexts.map(told);
  return [
    contexts.flat(),
    told(chain.resource),
    told(chain.reasoning),
    [...told(chain.outcome), words.moves(chain.direction)],
  ];
}

function boxShapes(lines: readonly string[], x: number, top: number, height: number): Shape[] {
  const [right, bottom] = [x + COLUMN, top + height];
  return [
    { kind: "rect", x, y: top, width: COLUMN, height, fill: "wash" },
    { kind: "line", x1: x, y1: top, x2: right, y2: top, strong: true },
    { kind: "line", x1: right, y1: top, x2: right, y2: bottom, strong: true },
    { kind: "line", x1: x, y1: bottom, x2: right, y2: bottom, strong: true },
    { kind: "line", x1: x, y1: top, x2: x, y2: bottom, strong: true },
    { kind: "text", x: x + PAD, y: top + PAD + LINE - 5, lines: lines.map(fitting) },
  ];
}

/** A single word that is wider than its box loses its end in the picture; the table has all of it. */
function fitting(line: string): string {
  let short = line;
  while (widthOf(short) > COLUMN - PAD && short.length > 1) short = short.slice(0, -1);
  return short === line ? line : `${short.slice(0, -1)}…`;
}

function arrow(from: number, to: number, y: number): Shape[] {
  return [
    { kind: "line", x1: from, y1: y, x2: to, y2: y, strong: true },
    { kind: "line", x1: to - ARROW, y1: y - ARROW, x2: to, y2: y, strong: true },
    { kind: "line", x1: to - ARROW, y1: y + ARROW, x2: to, y2: y, strong: true },
  ];
}

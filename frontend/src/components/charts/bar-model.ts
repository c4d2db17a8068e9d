/** Bars of one length each, with the figure beside it. */
import { LINE, type Picture, type Shape, WIDTH, wrap } from "./picture";

export interface BarLine {
  id: string;
  label: string;
  /** Length as a part of the longest possible, 0–1; `null` where it is withheld. */
  length: number | null;
  /** What the bar says, in words. */
  figure: string;
  /** Where a mark stands across the bar, 0–1: a target, or a share in the population. */
  mark?: number | null;
  /** An interval around the length, 0–1. */
  interval?: readonly [number, number] | null;
}

const LABELS = 300;
const FIGURES = 180;
const BAR = 20;

/** The same bars as a drawing. */
export function barPicture(lines: readonly BarLine[]): Picture {
  const area = WIDTH - LABELS - FIGURES;
  const shapes: Shape[] = [];
  let y = 0;
  for (const line of lines) {
    const label = wrap(line.label, LABELS - 12);
    if (line.length !== null && line.length > 0)
      shapes.push({ kind: "rect", x: LABELS, y, width: line.length * area, height: BAR, fill: "blue" });
    if (line.interval) {
      const [low, high] = line.interval;
      const [from, to] = [LABELS + low * area, LABELS + high * area];
      shapes.push({ kind: "line", x1: from, y1: y + BAR + 4, x2: to, y2: y + BAR + 4, strong: true });
    }
    if (typeof line.mark === "number") {
      const x = LABELS + line.mark * area;
      shapes.push({ kind: "line", x1: x, y1: y - 4, x2: x, y2: y + BAR + 4, strong: true });
    }
    shapes.push({ kind: "text", x: 0, y: y + 15, lines: label });
    shapes.push({ kind: "text", x: WIDTH, y: y + 15, lines: [line.figure], anchor: "end" });
    y += Math.max(BAR, label.length * LINE) + 12;
    shapes.push({ kind: "line", x1: 0, y1: y - 5, x2: WIDTH, y2: y - 5 });
  }
  shapes.push({ kind: "line", x1: LABELS, y1: -4, x2: LABELS, y2: Math.max(y - 5, 0), strong: true });
  return { width: WIDTH, height: y, shapes };
}

/** A drawing as plain data, in CSS pixels: made by pure functions, written out as SVG. */

/** The looks of a fill. `p0` to `p4` are the points of a scale from low to high; `rest` is what is counted apart. */
export type Fill = "p0" | "p1" | "p2" | "p3" | "p4" | "rest" | "blue" | "wash" | "none";

export type Shape =
  | { kind: "rect"; x: number; y: number; width: number; height: number; fill: Fill; label?: string }
  | { kind: "circle"; x: number; y: number; r: number; fill: Fill }
  | { kind: "line"; x1: number; y1: number; x2: number; y2: number; strong?: boolean }
  | {
      /** A band that leaves and arrives level; `width` is its thickness. */
      kind: "curve";
      x1: number;
      y1: number;
      x2: number;
      y2: number;
      width: number;
      fill: Fill;
      dashed?: boolean;
    }
  | {
      kind: "text";
      /** `y` is the base line of the first line. */
      x: number;
      y: number;
      lines: readonly string[];
      anchor?: "start" | "middle" | "end";
      size?: number;
      bold?: boolean;
      /** Keeps it readable on a pattern. */
      chip?: boolean;
    };

export interface Picture {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

export const WIDTH = 900;
export const SIZE = 14;
export const LINE = 20;
// The mean width of a letter in the sans-serif fonts that an SVG is likely to be shown with, as a part of its size.
const LETTER = 0.56;

/** About how wide the text will be; nothing is measured, so that it can be drawn without a screen. */
export function widthOf(text: string, size: number = SIZE): number {
  return Array.from(text).length * size * LETTER;
}

/** The text in lines no wider than `width`; a single longer word stands alone. */
export function wrap(text: string, width: number, size: number = SIZE): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length > 0 ? lines : [""];
}

/** The path of a curve, level at both ends. */
export function curvePath(curve: { x1: number; y1: number; x2: number; y2: number }): string {
  const [x1, y1, x2, y2] = [curve.x1, curve.y1, curve.x2, curve.y2].map((at) => Math.round(at * 100) / 100);
  const middle = Math.round((curve.x1 + curve.x2) * 50) / 100;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** The legend of a scale, in as many rows as it needs → its shapes and its height. */
export function legend(entries: readonly { fill: Fill; label: string }[], width: number): Picture {
  const shapes: Shape[] = [];
  let x = 0;
  let y = 0;
  for (const { fill, label } of entries) {
    const needs = 26 + widthOf(label) + 20;
    if (x > 0 && x + needs > width) {
      x = 0;
      y += LINE + 6;
    }
    shapes.push({ kind: "rect", x, y, width: 18, height: 18, fill });
    shapes.push({ kind: "text", x: x + 26, y: y + 14, lines: [label] });
    x += needs;
  }
  return { width, height: entries.length > 0 ? y + LINE + 14 : 0, shapes };
}

export function moved(shapes: readonly Shape[], by: number): Shape[] {
  return shapes.map((shape) =>
    shape.kind === "line" || shape.kind === "curve"
      ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by }
      : { ...shape, y: shape.y + by },
  );
}

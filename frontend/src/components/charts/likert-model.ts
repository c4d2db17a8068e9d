/** Diverging bars of Likert items: disagreement to the left of one centre line, agreement to its right. */
import { type Fill, LINE, legend, moved, type Picture, type Shape, WIDTH, widthOf, wrap } from "./picture";

export interface LikertItem {
  id: string;
  label: string;
  /** Shares of the valid answers from the lowest to the highest point, 0–1; `null` where they are withheld. */
  shares: readonly number[] | null;
  /** Number of valid answers; `null` where withheld. */
  n: number | null;
  /** Share of "don't know" among all who answered, 0–1; `null` where withheld or not offered. */
  dontKnow: number | null;
}

export interface LikertSegment {
  point: number;
  /** Share of the item's valid answers, 0–1. */
  share: number;
  /** Whether the share is wide enough to be written into the bar. */
  labelled: boolean;
}

export interface LikertBar extends Omit<LikertItem, "shares"> {
  segments: readonly LikertSegment[];
  /** Where the bar begins, as a part of the whole width, 0–1. */
  start: number;
}

export interface LikertChart {
  bars: readonly LikertBar[];
  /** Where the centre line is, as a part of the whole width, 0–1. */
  centre: number;
  /** Width of a share of 1 as a part of the whole width. */
  unit: number;
}

const LABEL_FROM = 0.09;
// So that one item that all agree on does not push the centre line to the edge.
const LEAST_SIDE = 0.15;

/** The middle point of an odd scale stands half to each side of the centre line. */
export function likertChart(items: readonly LikertItem[]): LikertChart {
  const sides = items.filter((item) => item.shares?.length).map((item) => sidesOf(item.shares ?? []));
  const left = Math.max(LEAST_SIDE, ...sides.map((side) => side.left));
  const right = Math.max(LEAST_SIDE, ...sides.map((side) => side.right));
  const unit = 1 / (left + right);
  const bars = items.map(({ shares, ...item }) => ({
    ...item,
    segments: (shares ?? []).map((share, point) => ({ point, share, labelled: share * unit >= LABEL_FROM })),
    start: (left - sidesOf(shares ?? []).left) * unit,
  }));
  return { bars, centre: left * unit, unit };
}

function sidesOf(shares: readonly number[]): { left: number; right: number } {
  const half = Math.floor(shares.length / 2);
  const middle = shares.length % 2 === 1 ? (shares[half] ?? 0) / 2 : 0;
  return {
    left: sum(shares.slice(0, half)) + middle,
    right: sum(shares.slice(shares.length - half)) + middle,
  };
}

/** The look of a point on a scale of `length` points: the ends are strongest, the middle of an odd scale is plain. */
export function lookOf(point: number, length: number): Fill {
  const place = length < 2 ? 0.5 : point / (length - 1);
  if (place === 0.5) return "p2";
  if (place < 0.5) return place < 0.2 ? "p0" : "p1";
  return place > 0.8 ? "p4" : "p3";
}

interface LikertWords {
  scale: readonly string[];
  dontKnow: string;
  suppressed: string;
  n: (n: number) => string;
  percent: (share: number) => string;
}

const LABELS = 270;
const APART = 120;
const BAR = 26;

/** The same chart as a drawing. */
export function likertPicture(items: readonly LikertItem[], words: LikertWords): Picture {
  const chart = likertChart(items);
  const area = WIDTH - LABELS - APART;
  const asked = items.some((item) => item.dontKnow !== null);
  const head = legend(
    [
      ...words.scale.map((label, point) => ({ fill: lookOf(point, words.scale.length), label })),
      ...(asked ? [{ fill: "rest" as const, label: words.dontKnow }] : []),
    ],
    WIDTH,
  );
  const shapes: Shape[] = [...head.shapes];
  let y = head.height;
  for (const bar of chart.bars) {
    const label = wrap(bar.label, LABELS - 12);
    const height = Math.max(BAR, label.length * LINE) + 12;
    shapes.push({ kind: "text", x: 0, y: y + 18, lines: label });
    shapes.push(...moved(drawBar(bar, chart, area, words), y));
    y += height;
    shapes.push({ kind: "line", x1: 0, y1: y - 5, x2: WIDTH, y2: y - 5 });
  }
  const x = LABELS + chart.centre * area;
  shapes.push({ kind: "line", x1: x, y1: head.height - 4, x2: x, y2: y - 4, strong: true });
  return { width: WIDTH, height: y, shapes };
}

function drawBar(bar: LikertBar, chart: LikertChart, area: number, words: LikertWords): Shape[] {
  if (bar.n === null) return [{ kind: "text", x: LABELS, y: 18, lines: [words.suppressed] }];
  const shapes: Shape[] = [];
  let x = LABELS + bar.start * area;
  for (const { point, share, labelled } of bar.segments) {
    const width = share * chart.unit * area;
    const fill = lookOf(point, bar.segments.length);
    if (width > 0) shapes.push({ kind: "rect", x, y: 0, width, height: BAR, fill });
    if (labelled) {
      const text = words.percent(share);
      shapes.push({ kind: "text", x: x + width / 2, y: 18, lines: [text], anchor: "middle", chip: true });
    }
    x += width;
  }
  const apart = LABELS + area + 12;
  if (bar.dontKnow !== null) {
    const width = bar.dontKnow * (APART - 60);
    if (width > 0) shapes.push({ kind: "rect", x: apart, y: 0, width, height: BAR, fill: "rest" });
    shapes.push({
      kind: "text",
      x: apart + width + 4,
      y: 12,
      lines: [words.percent(bar.dontKnow)],
      size: 12,
    });
  }
  const n = words.n(bar.n);
  shapes.push({ kind: "text", x: WIDTH - widthOf(n, 12), y: 24, lines: [n], size: 12 });
  return shapes;
}

function sum(shares: readonly number[]): number {
  return shares.reduce((total, share) => total + share, 0);
}

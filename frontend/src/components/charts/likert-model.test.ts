import { expect, test } from "vitest";
import { likertChart, likertPicture, lookOf } from "./likert-model";

const item = (id: string, shares: readonly number[] | null, n: number | null = 100) => ({
  id,
  label: id,
  shares,
  n,
  dontKnow: null,
});

/** From the start of a bar to the middle of its neutral segment, or to the border between its two halves. */
function centreOf(chart: ReturnType<typeof likertChart>, at: number): number {
  const bar = chart.bars[at];
  if (!bar) throw new Error("no such bar");
  const half = Math.floor(bar.segments.length / 2);
  const below = bar.segments.slice(0, half).reduce((total, segment) => total + segment.share, 0);
  const middle = bar.segments.length % 2 === 1 ? (bar.segments[half]?.share ?? 0) / 2 : 0;
  return bar.start + (below + middle) * chart.unit;
}

test("every bar is centred on the middle of its scale, and none leaves the chart", () => {
  const chart = likertChart([
    item("agree", [0, 0.1, 0.2, 0.3, 0.4]),
    item("disagree", [0.5, 0.3, 0.1, 0.1, 0]),
    item("even", [0.25, 0.25, 0.25, 0.25]),
  ]);
  for (const at of [0, 1, 2]) expect(centreOf(chart, at)).toBeCloseTo(chart.centre);
  for (const bar of chart.bars) {
    expect(bar.start).toBeGreaterThanOrEqual(0);
    const width = bar.segments.reduce((total, segment) => total + segment.share, 0) * chart.unit;
    expect(bar.start + width).toBeLessThanOrEqual(1 + 1e-9);
  }
});

test("a narrow segment has no figure in it", () => {
  const [bar] = likertChart([item("q", [0.01, 0.04, 0.05, 0.06, 0.84])]).bars;
  expect(bar?.segments.map((segment) => segment.labelled)).toEqual([false, false, false, false, true]);
});

test("the ends of a scale look strongest, and only an odd scale has a plain middle", () => {
  const looks = (length: number) => Array.from({ length }, (_, point) => lookOf(point, length));
  expect(looks(2)).toEqual(["p0", "p4"]);
  expect(looks(3)).toEqual(["p0", "p2", "p4"]);
  expect(looks(4)).toEqual(["p0", "p1", "p3", "p4"]);
  expect(looks(5)).toEqual(["p0", "p1", "p2", "p3", "p4"]);
  expect(looks(7)).toEqual(["p0", "p0", "p1", "p2", "p3", "p4", "p4"]);
});

test("the drawing says what is withheld, and draws no bar for it", () => {
  const words = {
    scale: ["no", "neither", "yes"],
    dontKnow: "don't know",
    suppressed: "withheld",
    n: (n: number) => `n = ${n}`,
    percent: (share: number) => `${Math.round(share * 100)}%`,
  };
  const picture = likertPicture([item("small", null, null), item("large", [0.2, 0.3, 0.5])], words);
  const texts = picture.shapes.flatMap((shape) => (shape.kind === "text" ? shape.lines : []));
  expect(texts).toContain("withheld");
  expect(texts).toEqual(expect.arrayContaining(["20%", "30%", "50%", "n = 100"]));
  // Three of the legend, three of the one bar.
  expect(picture.shapes.filter((shape) => shape.kind === "rect")).toHaveLength(6);
});

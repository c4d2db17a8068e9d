import { expect, test } from "vitest";
import { type FlowLink, flowPicture, placeOf } from "./flow-picture";

const link = (
  source: string,
  target: string,
  voices: number | null,
  direction: FlowLink["direction"] = null,
) =>
  ({
    kind: direction ? "mechanism_outcome" : "context_mechanism",
    source,
    target,
    direction,
    voices,
    configurations: 1,
    synthetic: false,
  }) as FlowLink;

const LINKS = [
  link("context.a", "mechanism.m", 8),
  link("context.b", "mechanism.m", null),
  link("mechanism.m", "outcome.o", 8, "raises"),
  link("mechanism.m", "outcome.o", 4, "lowers"),
];

const curves = (links: readonly FlowLink[]) =>
  flowPicture(links, String).shapes.flatMap((shape) => (shape.kind === "curve" ? [shape] : []));

test("a band is as thick as its voices are many, and one without a number is thin and dashed", () => {
  const [eight, untold, rising, falling] = curves(LINKS);
  expect(eight?.width).toBeCloseTo(2 * (falling?.width ?? 0), 6);
  expect(untold?.dashed).toBe(true);
  expect(untold?.width).toBeLessThan((falling?.width ?? 0) / 2);
  expect([rising?.fill, falling?.fill]).toEqual(["p3", "p1"]);
});

test("everything runs from left to right, and the two directions of an outcome are two places", () => {
  expect(curves(LINKS).every(({ x1, x2 }) => x1 < x2)).toBe(true);
  expect(new Set(LINKS.map(placeOf)).size).toBe(3);
});

test("labels of one column do not lie on each other", () => {
  const many = Array.from({ length: 12 }, (_, at) => link(`context.${at}`, "mechanism.m", 1 + (at % 3)));
  const { shapes, height } = flowPicture(many, () => "Vacancies mostly need high qualifications here");
  const ends = shapes.flatMap((shape) =>
    shape.kind === "text" && shape.anchor === "end" ? [[shape.y, shape.y + 20 * shape.lines.length]] : [],
  );
  ends.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
  for (const [at, [top = 0]] of ends.slice(1).entries())
    expect(top).toBeGreaterThanOrEqual(ends[at]?.[1] ?? 0);
  expect(Math.max(...ends.map(([, bottom = 0]) => bottom))).toBeLessThanOrEqual(height + 20);
});

test("nothing to draw is an empty picture", () => {
  expect(flowPicture([], String).shapes).toEqual([]);
});

import { expect, test } from "vitest";
import { barPicture } from "./bar-model";
import { gapPicture } from "./gap-picture";
import { legend, widthOf, wrap } from "./picture";
import { tablePicture } from "./table-picture";

test("a bar is as long as its figure; what is withheld has none", () => {
  const { shapes } = barPicture([
    { id: "a", label: "a", length: 1, figure: "100%" },
    { id: "b", label: "b", length: 0.25, figure: "25%" },
    { id: "c", label: "c", length: null, figure: "withheld" },
  ]);
  const widths = shapes.flatMap((shape) => (shape.kind === "rect" ? [shape.width] : []));
  expect(widths).toHaveLength(2);
  expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.25);
  expect(shapes.some((shape) => shape.kind === "text" && shape.lines.includes("withheld"))).toBe(true);
});

test("nothing is drawn outside the picture", () => {
  const columns = ["Function", ...Array.from({ length: 10 }, (_, at) => `Stage number ${at}`), "n"];
  const rows = Array.from({ length: 4 }, (_, at) => [
    `A rather long name of a function ${at}`,
    ...columns.slice(1),
  ]);
  const pictures = [
    tablePicture(columns, rows, () => 0.5),
    barPicture([{ id: "a", label: "x ".repeat(90), length: 1, figure: "1", mark: 1, interval: [0, 1] }]),
    gapPicture(
      "corner",
      ["r"],
      ["c", "d"],
      [
        [
          { count: 3, judged: true, words: "3 · high" },
          { count: 0, judged: false, words: "none yet" },
        ],
      ],
    ),
  ];
  for (const { width, height, shapes } of pictures) {
    for (const shape of shapes) {
      if (shape.kind === "rect") {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.x + shape.width).toBeLessThanOrEqual(width + 0.01);
        expect(shape.y + shape.height).toBeLessThanOrEqual(height);
      }
      if (shape.kind === "circle") expect(shape.x + shape.r).toBeLessThanOrEqual(width);
      if (shape.kind === "line") expect(Math.max(shape.x1, shape.x2)).toBeLessThanOrEqual(width + 0.01);
      if (shape.kind === "text") {
        const last = shape.y + (shape.lines.length - 1) * 20;
        expect(last).toBeLessThanOrEqual(height);
      }
    }
  }
});

test("the area of a gap map's circle follows its count", () => {
  const { shapes } = gapPicture(
    "corner",
    ["r"],
    ["c", "d"],
    [
      [
        { count: 4, judged: true, words: "4" },
        { count: 1, judged: false, words: "1" },
      ],
    ],
  );
  const circles = shapes.flatMap((shape) => (shape.kind === "circle" ? [shape] : []));
  expect(circles.map((circle) => circle.fill)).toEqual(["blue", "wash"]);
  expect(circles[0]?.r).toBeGreaterThan(circles[1]?.r ?? 0);
});

test("text is wrapped at its width, and a long word is left whole", () => {
  const lines = wrap("one two three four five six seven", 100);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
  expect(lines.join(" ")).toBe("one two three four five six seven");
  expect(wrap("Donaudampfschifffahrtsgesellschaft", 20)).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
  expect(wrap("", 20)).toEqual([""]);
});

test("a legend goes on in a new row where the first is full", () => {
  const entries = Array.from({ length: 6 }, (_, at) => ({
    fill: "p2" as const,
    label: `A long label ${at}`,
  }));
  const rows = new Set(legend(entries, 300).shapes.map((shape) => ("y" in shape ? shape.y : 0)));
  expect(rows.size).toBeGreaterThan(2);
  expect(legend([], 300).height).toBe(0);
});

import { expect, test } from "vitest";
import { membershipIn } from "./expression";
import { placesOf, xyPicture } from "./xy";

const CASE = { A: 0.8, B: 0.3, C: 2, D: null };

test.each([
  ["A", 0.8],
  ["~A", 0.2],
  ["A*~B", 0.7],
  ["A*B + ~B", 0.7],
  ["C[2]", 1],
  ["~C[2] + B", 0.3],
  ["C[1]*A", 0],
  ["D*A", null],
])("the membership in %s is %s", (expression, expected) => {
  const found = membershipIn(expression, CASE);
  if (expected === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(expected, 12);
});

test("an expression of other conditions is an error, not a zero", () => {
  expect(() => membershipIn("E", CASE)).toThrow("E");
});

const DATA = { cases: ["x", "y", "z"], columns: { A: [0.9, 0.2, 0.7], Y: [0.8, 0.4, 0.3] } };

test("a case below the line speaks against sufficiency, one in the condition and out of the outcome most", () => {
  expect(placesOf(DATA, "A", "Y").map(({ name, place }) => [name, place])).toEqual([
    ["x", "typical"],
    ["y", "irrelevant"],
    ["z", "deviant"],
  ]);
});

test("the plot has every case inside its square, and names the deviant ones", () => {
  const { shapes, width, height } = xyPicture(placesOf(DATA, "A", "Y"), { x: "A", y: "Y" });
  const points = shapes.flatMap((shape) => (shape.kind === "circle" ? [shape] : []));
  expect(points).toHaveLength(3);
  for (const { x, y } of points) {
    expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
  }
  const words = shapes.flatMap((shape) => (shape.kind === "text" ? shape.lines : []));
  expect(words).toContain("z");
  expect(words).not.toContain("y");
});

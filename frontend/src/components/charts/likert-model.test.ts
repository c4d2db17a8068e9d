import { expect, test } from "vitest";
import { likertBar } from "./likert-model";

test("the shares add up, and the two highest points are counted together", () => {
  const bar = likertBar({ id: "q", label: "Trust", counts: [1, 4, 5, 6, 84] });
  expect(bar.n).toBe(100);
  expect(bar.top2).toBeCloseTo(0.9);
  expect(bar.segments.reduce((sum, segment) => sum + segment.share, 0)).toBeCloseTo(1);
  expect(bar.segments.map((segment) => segment.labelled)).toEqual([false, false, false, false, true]);
});

test("withheld is not the same as nobody answered", () => {
  expect(likertBar({ id: "q", label: "", counts: null })).toMatchObject({ n: null, top2: null });
  expect(likertBar({ id: "q", label: "", counts: [0, 0] })).toMatchObject({ n: 0, top2: null });
});

import { expect, test } from "vitest";
import { moved, placed, takenOut } from "./ranking";

test("an item is placed once, moves within the order, and leaves it", () => {
  expect(placed(["a"], "b")).toEqual(["a", "b"]);
  expect(placed(["a", "b"], "a")).toEqual(["a", "b"]);
  expect(moved(["a", "b", "c"], "c", -1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b", "c"], "a", -1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "c", 1)).toEqual(["a", "b", "c"]);
  expect(moved(["a", "b", "c"], "x", 1)).toEqual(["a", "b", "c"]);
  expect(takenOut(["a", "b"], "a")).toEqual(["b"]);
});

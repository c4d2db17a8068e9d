import { expect, test } from "vitest";
import { comparedOf, readCompare } from "./compare";

test("an address that means nothing compares nothing", () => {
  expect(readCompare({ by: "weather", of: 7, level: "galactic" })).toEqual({});
  expect(comparedOf({ by: "mechanism" })).toBeUndefined();
});

test("a mechanism and a barrier are codes; without a word it is national sessions", () => {
  expect(comparedOf({ by: "barrier", of: "barrier.staff" })).toEqual({
    by: "code",
    of: "barrier.staff",
    level: "national",
  });
  expect(comparedOf({ by: "practice", of: "1", level: "all" })).toEqual({ by: "practice", of: "1" });
});

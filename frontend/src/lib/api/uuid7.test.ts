import { expect, test } from "vitest";
import { uuid7 } from "./uuid7";

test("has the time in front, the version and the variant in place, and never repeats", () => {
  const id = uuid7(0x0195_1234_5678);
  expect(id).toMatch(/^01951234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuid7(1) < uuid7(2)).toBe(true);
  expect(new Set(Array.from({ length: 500 }, () => uuid7(5))).size).toBe(500);
});

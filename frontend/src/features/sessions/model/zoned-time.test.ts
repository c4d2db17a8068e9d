import { expect, test } from "vitest";
import { onTheClock, withOffset } from "./zoned-time";

test("a morning in Warsaw is an hour ahead in winter and two in summer", () => {
  expect(withOffset("2026-11-23T09:30", "Europe/Warsaw")).toBe("2026-11-23T09:30:00+01:00");
  expect(withOffset("2026-07-01T09:30", "Europe/Warsaw")).toBe("2026-07-01T09:30:00+02:00");
  expect(withOffset("2026-07-01T09:30", "UTC")).toBe("2026-07-01T09:30:00+00:00");
});

test("the hours around the change of the clocks get the offset that holds then", () => {
  expect(withOffset("2026-10-25T01:30", "Europe/Athens")).toBe("2026-10-25T01:30:00+03:00");
  expect(withOffset("2026-10-25T05:30", "Europe/Athens")).toBe("2026-10-25T05:30:00+02:00");
});

test("what is no time is refused", () => {
  expect(() => withOffset("", "UTC")).toThrow(RangeError);
});

test("a moment is read from the clock in the room, and back", () => {
  for (const [local, zone] of [
    ["2026-11-23T09:30", "Europe/Warsaw"],
    ["2026-07-01T23:45", "Europe/Athens"],
    ["2026-03-29T03:30", "Europe/Berlin"],
  ] as const) {
    expect(onTheClock(withOffset(local, zone), zone)).toBe(local);
  }
});

import { renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useStopwatch } from "./use-stopwatch";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

test("whole seconds are told once, and none is lost by asking often", () => {
  const { result, rerender } = renderHook(useStopwatch);
  const passed = result.current;
  let told = 0;
  for (let keys = 0; keys < 25; keys += 1) {
    vi.advanceTimersByTime(400);
    rerender();
    told += passed();
  }
  expect(told).toBe(10);
  expect(passed()).toBe(0);
});

test("whoever went away for an hour did not answer for an hour", () => {
  const { result } = renderHook(useStopwatch);
  vi.advanceTimersByTime(3_600_000);
  expect(result.current()).toBe(600);
  vi.advanceTimersByTime(7_000);
  expect(result.current()).toBe(7);
});

// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useArrivals } from "./use-arrivals";

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test("what others write is told in batches, not line by line", () => {
  const { result } = renderHook(() => useArrivals());
  for (let line = 0; line < 7; line += 1) act(() => result.current.count());
  expect(result.current.told).toBe(0);
  pass(5_000);
  expect(result.current.told).toBe(7);
  pass(5_000);
  expect(result.current.told).toBe(0);
});

test("who wants quiet has it, also after a reload, and is not told later of what came meanwhile", () => {
  const { result, unmount } = renderHook(() => useArrivals());
  act(() => result.current.announce(false));
  act(() => result.current.count());
  pass(20_000);
  expect(result.current.told).toBe(0);
  unmount();
  const again = renderHook(() => useArrivals()).result;
  expect(again.current.announced).toBe(false);
  act(() => again.current.count());
  act(() => again.current.announce(true));
  pass(5_000);
  expect(again.current.told).toBe(0);
});

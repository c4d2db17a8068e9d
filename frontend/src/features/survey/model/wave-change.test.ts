import { expect, test } from "vitest";
import type { components } from "../../../lib/api/survey";
import { changeForm, readChange, wallClock } from "./wave-change";

const wave = {
  title: "First wave",
  opens_at: "2026-03-02T08:30:17Z",
  closes_at: null,
  timezone: "Europe/Warsaw",
} as components["schemas"]["Wave"];

test("a moment is told as the clocks of the wave's zone show it, in summer too", () => {
  expect(changeForm(wave)).toEqual({ title: "First wave", opens: "2026-03-02T09:30", closes: "" });
  expect(wallClock("2026-07-01T22:15:00Z", "Europe/Athens")).toBe("2026-07-02T01:15");
  expect(changeForm({ ...wave, timezone: null }).opens).toBe("2026-03-02T08:30");
});

test("only what was changed is sent; an end is taken away with null", () => {
  const form = changeForm(wave);
  expect(readChange(wave, form)).toEqual({ change: {} });
  expect(readChange(wave, { ...form, title: " Second wave ", closes: "2026-04-01T18:00" })).toEqual({
    change: { title: "Second wave", closes_at: "2026-04-01T18:00" },
  });
  const ending = { ...wave, closes_at: "2026-04-01T16:00:00Z" };
  expect(readChange(ending, { ...changeForm(ending), closes: "" })).toEqual({ change: { closes_at: null } });
  expect(readChange(wave, { title: " ", opens: "", closes: "" })).toEqual({ missing: ["title", "opens"] });
});

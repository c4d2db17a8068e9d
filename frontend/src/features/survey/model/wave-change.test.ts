import { expect, test } from "vitest";
import type { components } from "../../../lib/api/survey";
import { changeForm, readChange, wallClock } from "./wave-change";

const wave = {
  title: "First wave",
  opens_at: "2026-03-02T08:30:17Z",
  closes_at: null,
  timezone: "Europe/Warsaw",
  targets: [
    { country: "PL", stakeholder_type: "pes", population: 340, quota: 60 },
    { country: "DE", stakeholder_type: "ministry", population: 16, quota: null },
  ],
} as components["schemas"]["Wave"];

test("a moment is told as the clocks of the wave's zone show it, in summer too", () => {
  expect(changeForm(wave)).toMatchObject({ title: "First wave", opens: "2026-03-02T09:30", closes: "" });
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
  expect(readChange(wave, { ...form, title: " ", opens: "" })).toEqual({ missing: ["title", "opens"] });
});

test("targets are changed as they were planned: one per line, all of them", () => {
  const form = changeForm(wave);
  expect(form.targets).toBe("PL, pes, 340, 60\nDE, ministry, 16");
  expect(readChange(wave, { ...form, targets: "PL, pes, 350" })).toEqual({
    change: { targets: [{ country: "PL", stakeholder_type: "pes", population: 350, quota: null }] },
  });
  expect(readChange(wave, { ...form, targets: "" })).toEqual({ change: { targets: [] } });
  expect(readChange(wave, { ...form, targets: "PL, pes, 350\nPL, nobody, 3" })).toEqual({
    missing: ["targets"],
    line: 2,
  });
});

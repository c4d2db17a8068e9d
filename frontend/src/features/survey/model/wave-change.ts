/** What may change of a wave that is planned, as a form, and the change that the service takes. */
import type { components } from "../../../lib/api/survey";
import { readLines } from "./lines";
import { readTarget, targetLines } from "./wave-form";

type Wave = components["schemas"]["Wave"];
export type WaveChange = components["schemas"]["WaveChange"];

export interface ChangeForm {
  title: string;
  /** On the wall clocks of the wave's zone, as `<input type="datetime-local">` gives it. */
  opens: string;
  /** Empty for no end. */
  closes: string;
  /** One per line, as a plan has them. */
  targets: string;
}

export type ChangeField = keyof ChangeForm;

/** Where the service's errors point to. */
export const CHANGE_POINTERS: Readonly<Record<ChangeField, string>> = {
  title: "/title",
  opens: "/opens_at",
  closes: "/closes_at",
  targets: "/targets",
};

export function changeForm(wave: Wave): ChangeForm {
  const at = (moment: string | null) => (moment ? wallClock(moment, zoneOf(wave)) : "");
  return {
    title: wave.title,
    opens: at(wave.opens_at),
    closes: at(wave.closes_at),
    targets: targetLines(wave.targets),
  };
}

/** What differs from the wave alone: a moment that nobody touched keeps its seconds. */
export function readChange(
  wave: Wave,
  form: ChangeForm,
): { change: WaveChange } | { missing: ChangeField[]; line?: number } {
  const before = changeForm(wave);
  const title = form.title.trim();
  const missing = (["title", "opens"] as const).filter((field) => !form[field].trim());
  if (missing.length > 0) return { missing };
  const targets = readLines(form.targets, readTarget);
  if (typeof targets === "number") return { missing: ["targets"], line: targets };
  const change: WaveChange = {
    ...(title !== before.title && { title }),
    ...(form.opens !== before.opens && { opens_at: form.opens }),
    ...(form.closes !== before.closes && { closes_at: form.closes || null }),
    ...(form.targets !== before.targets && { targets }),
  };
  return { change };
}

export const zoneOf = (wave: Wave): string => wave.timezone ?? "UTC";

/** `2026-03-02T09:30`, as the clocks of the zone show the moment. */
export function wallClock(moment: string, timeZone: string): string {
  // Swedish writes dates as ISO 8601 does.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date(moment)).replace(" ", "T");
}

/** The screening on the page: what each function's form begins with, and what is sent. */
import type { FunctionShown, ScreenedFunction, Screening, ScreeningDraft } from "./types";

export const CLASSES = ["outside", "minimal", "transparency", "exempted", "high_risk", "prohibited"] as const;
export const ANSWERS = ["unknown", "yes", "no"] as const;
export const CHECKS = ["unknown", "yes", "no", "not_applicable"] as const;

export function functionsOf({ functions }: Screening): ScreenedFunction[] {
  return functions.map((each) => each.screened);
}

/** What is sent: without answers, measures and parts that say nothing. */
export function screeningDraft(functions: readonly ScreenedFunction[], note: string): ScreeningDraft {
  return {
    functions: functions.map((each) => ({
      ...each,
      answers: Object.fromEntries(Object.entries(each.answers).filter(([, answer]) => answer !== "unknown")),
      trust: each.trust.filter(({ measure }) => measure.trim() !== ""),
      impact: Object.fromEntries(Object.entries(each.impact).filter(([, text]) => text.trim() !== "")),
      data_protection: each.data_protection.filter(
        ({ state, note: said }) => state !== "unknown" || said.trim() !== "",
      ),
    })),
    note,
  };
}

/** Whether the form says something else than what the suggestion followed from. */
export function differs(shown: FunctionShown | undefined, mine: ScreenedFunction): boolean {
  if (!shown?.saved) return true;
  const sent = (each: ScreenedFunction) => JSON.stringify(screeningDraft([each], "").functions[0]);
  return sent(shown.screened) !== sent(mine);
}

/** The list with the entry of this code changed, or added. */
export function withEntry<Entry extends { code: string }>(list: readonly Entry[], entry: Entry): Entry[] {
  return list.some(({ code }) => code === entry.code)
    ? list.map((each) => (each.code === entry.code ? entry : each))
    : [...list, entry];
}

/** The id of the control that the service's pointer into a draft means. */
export function screeningControl(draft: ScreeningDraft, pointer: string): string {
  const [, list, at, field, key] = pointer.split("/");
  const screened = list === "functions" ? draft.functions[Number(at)] : undefined;
  if (!screened) return list ?? "";
  const entries: Record<string, readonly { code: string }[]> = {
    trust: screened.trust,
    data_protection: screened.data_protection,
  };
  const named = field ? (entries[field]?.[Number(key)]?.code ?? key) : undefined;
  return [screened.code, field ?? "purpose", field === "options" ? undefined : named]
    .filter(Boolean)
    .join("-");
}

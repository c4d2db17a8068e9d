/** What a ranked option says, read for people. */
import type { Option, Reason, Sensitivity } from "./types";

/** The crossover of a fuzzy set: below it, a case is more out than in. */
const APPLIES = 0.5;

export type Verdict = "applies" | "open" | "rather_not";

/** Whether the option applies here, whatever the answer to what is still open. */
export function verdictOf({ low, high }: { low: number; high: number }): Verdict {
  if (low >= APPLIES) return "applies";
  return high < APPLIES ? "rather_not" : "open";
}

/** Reasons against that have no list of their own on the page. */
export function objections(option: Option): Reason[] {
  const listed: readonly Reason["kind"][] = ["enabler_missing", "barrier_present", "data_gap", "dissent"];
  return option.applicability.reasons_against.filter((reason) => !listed.includes(reason.kind));
}

export interface SensitivityRow {
  label: string;
  swing: number;
  /** By option, in the order given: share of first places if the context does not hold, and if it does. */
  shares: (number | null)[];
}

export function sensitivityRows(
  sensitivity: Sensitivity,
  options: readonly string[],
  text: (label: Readonly<Record<string, string>>) => string,
): SensitivityRow[] {
  return sensitivity.unknowns.map((unknown) => ({
    label: text(unknown.label),
    swing: unknown.swing,
    shares: options.flatMap((option) => [
      unknown.if_absent[option] ?? null,
      unknown.if_present[option] ?? null,
    ]),
  }));
}

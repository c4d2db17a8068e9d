/** Which way an outcome is wanted to go. */
import type { ReferenceItem, StepValues } from "./types";

type Wanted = StepValues["objectives"]["outcomes"][number];

/** Intended outcomes that are better when they fall. */
const FALLING = new Set(["outcome.vacancy_fill_time"]);

export function wantedDirection(outcome: ReferenceItem | undefined): Wanted["direction"] {
  return outcome && (outcome.group === "unintended" || FALLING.has(outcome.code)) ? "lowers" : "raises";
}

/** The outcomes chosen; one that was wanted the other way before stays so. */
export function chosenOutcomes(
  codes: readonly string[],
  before: readonly Wanted[],
  outcomes: readonly ReferenceItem[],
): Wanted[] {
  return codes.map(
    (code) =>
      before.find((each) => each.code === code) ?? {
        code,
        direction: wantedDirection(outcomes.find((item) => item.code === code)),
      },
  );
}

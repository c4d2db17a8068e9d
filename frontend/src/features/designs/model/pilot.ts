/** A pilot as it is typed, and what is sent. */
import { numberIn } from "./plan";
import type { PilotDraft } from "./types";

export interface TypedPilot {
  option: string;
  setting: PilotDraft["setting"] | undefined;
  started_on: string;
  ended_on: string;
  outcome_code: string;
  direction: NonNullable<PilotDraft["direction"]>;
  comparison: string;
  unit: string;
  planned: string;
  value: string;
  low: string;
  high: string;
  n: string;
  n_comparison: string;
  observed: string;
  reason: string;
}

export const BLANK_PILOT: TypedPilot = {
  option: "",
  setting: undefined,
  started_on: "",
  ended_on: "",
  outcome_code: "",
  direction: "raises",
  comparison: "",
  unit: "",
  planned: "",
  value: "",
  low: "",
  high: "",
  n: "",
  n_comparison: "",
  observed: "",
  reason: "",
};

export const MADE_WITH = [
  "randomised",
  "staggered",
  "regression_discontinuity",
  "matched",
  "before_after",
  "none",
] as const;

export type PilotFault = "option" | "setting" | "observed" | "n";

const SHORTEST = 3;

/** What the service would refuse and we can say in the reader's language. */
export function faultsOf(typed: TypedPilot): PilotFault[] {
  const faults: PilotFault[] = [];
  if (typed.option === "") faults.push("option");
  if (!typed.setting) faults.push("setting");
  if (typed.observed.trim().length < SHORTEST) faults.push("observed");
  if (typed.value.trim() !== "" && numberIn(typed.n) === null) faults.push("n");
  return faults;
}

/** The figures count only with an outcome, which says what they are about. */
export function pilotOf(typed: TypedPilot): PilotDraft {
  const outcome = typed.outcome_code || null;
  const value = outcome ? numberIn(typed.value) : null;
  const planned = outcome ? numberIn(typed.planned) : null;
  return {
    option: typed.option,
    setting: typed.setting ?? "policy",
    observed: typed.observed.trim(),
    outcome_code: outcome,
    direction: outcome ? typed.direction : null,
    reason: typed.reason.trim(),
    started_on: typed.started_on || null,
    ended_on: typed.ended_on || null,
    comparison: MADE_WITH.find((each) => each === typed.comparison) ?? null,
    unit: typed.unit.trim() || null,
    planned,
    measured:
      value === null
        ? null
        : {
            value,
            low: numberIn(typed.low),
            high: numberIn(typed.high),
            n: numberIn(typed.n) ?? 0,
            n_comparison: numberIn(typed.n_comparison),
          },
    context: null,
  };
}

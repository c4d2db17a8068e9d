/** The repetitions of an analysis, in groups of what was changed. */
import type { RobustnessResult, Step } from "./types";

export interface StepGroup {
  /** `incl_cut`, `n_cut`, `without case`, or `crossover` with its column. */
  what: "incl_cut" | "n_cut" | "without case" | "crossover";
  column?: string;
  steps: Step[];
}

const CROSSOVER = "crossover of ";

/** In the order in which they were made. */
export function groupsOf(steps: RobustnessResult["steps"]): StepGroup[] {
  const groups = new Map<string, StepGroup>();
  for (const step of steps) {
    const known = groups.get(step.what);
    if (known) known.steps.push(step);
    else groups.set(step.what, { ...placeOf(step.what), steps: [step] });
  }
  return [...groups.values()];
}

function placeOf(what: string): Pick<StepGroup, "what" | "column"> {
  if (what.startsWith(CROSSOVER)) return { what: "crossover", column: what.slice(CROSSOVER.length) };
  return { what: what as "incl_cut" | "n_cut" | "without case" };
}

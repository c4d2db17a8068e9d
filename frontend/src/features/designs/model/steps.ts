/** The steps of a design: their order, what an untouched one holds, and what must be said before it is sent. */
import type { Chain, Criterion, StepName, StepValues, Weights } from "./types";

export const STEPS: readonly StepName[] = [
  "context",
  "problem",
  "target_group",
  "objectives",
  "capacity",
  "data_readiness",
  "options",
  "theory_of_change",
  "ai_functions",
  "risks",
  "monitoring",
];

/** Steps that change the ranking; the others are the plan around the option. */
export const RANKING_STEPS: readonly StepName[] = ["context", "target_group", "objectives", "options"];

export const CRITERIA: readonly Criterion[] = [
  "problem",
  "effects",
  "certainty",
  "resources",
  "equity",
  "acceptability",
  "feasibility",
];

export const EQUAL_WEIGHTS: Weights = {
  problem: 1,
  effects: 1,
  certainty: 1,
  resources: 1,
  equity: 1,
  acceptability: 1,
  feasibility: 1,
};

export const EMPTY: StepValues = {
  context: { memberships: [] },
  problem: { statement: "", causes: [], scale: "" },
  target_group: { groups: [], note: "" },
  objectives: { outcomes: [], note: "" },
  capacity: { factors: [], note: "" },
  data_readiness: { sources: [], note: "" },
  options: { weights: null, judgements: [], note: "" },
  theory_of_change: { configurations: [], chains: [], narrative: "", assumptions: [] },
  ai_functions: { functions: [], note: "" },
  risks: { risks: [], note: "" },
  monitoring: { indicators: [], note: "" },
};

export function isStep(name: string): name is StepName {
  return STEPS.some((step) => step === name);
}

export function nextStep(step: StepName): StepName | undefined {
  return STEPS[STEPS.indexOf(step) + 1];
}

/** What is sent: without lines and rows that hold nothing. */
export function tidy<Step extends StepName>(step: Step, value: StepValues[Step]): StepValues[Step] {
  const said: Partial<StepValues> = { [step]: value };
  if (said.problem) return { ...said.problem, causes: lines(said.problem.causes) } as StepValues[Step];
  if (said.theory_of_change) {
    const { assumptions, chains } = said.theory_of_change;
    return {
      ...said.theory_of_change,
      chains: chains.map(withoutBlankContexts),
      assumptions: lines(assumptions),
    } as StepValues[Step];
  }
  if (said.risks) {
    return { ...said.risks, risks: said.risks.risks.filter(holdsSomething) } as StepValues[Step];
  }
  if (said.monitoring) {
    const { indicators } = said.monitoring;
    return { ...said.monitoring, indicators: indicators.filter(holdsSomething) } as StepValues[Step];
  }
  return value;
}

export type Fault = "statement" | "groups" | "outcomes" | "title" | "reason" | "weights" | "box";

/** What the service would refuse and we can say in the reader's language: control id → fault. */
export function faultsIn<Step extends StepName>(step: Step, value: StepValues[Step]): Record<string, Fault> {
  const said: Partial<StepValues> = { [step]: value };
  const faults: Record<string, Fault> = {};
  if (said.problem && said.problem.statement.trim().length < 3) faults.statement = "statement";
  if (said.target_group?.groups.length === 0) faults.groups = "groups";
  if (said.objectives?.outcomes.length === 0) faults.outcomes = "outcomes";
  said.theory_of_change?.chains.forEach((chain, at) => {
    for (const part of ["resource", "reasoning", "outcome"] as const) {
      if (chain[part].text.trim() === "") faults[`chains-${at}-${part}-text`] = "box";
    }
  });
  said.risks?.risks.forEach((risk, at) => {
    if (risk.title.trim() === "") faults[`risks-${at}-title`] = "title";
  });
  said.monitoring?.indicators.forEach((indicator, at) => {
    if (indicator.title.trim() === "") faults[`indicators-${at}-title`] = "title";
  });
  said.options?.judgements.forEach((judgement, at) => {
    if (judgement.value !== null && judgement.reason.trim().length < 3) {
      faults[`judgements-${at}-reason`] = "reason";
    }
  });
  const weights = said.options?.weights;
  if (weights && CRITERIA.every((criterion) => weights[criterion] === 0)) {
    faults["weights-problem"] = "weights";
  }
  return faults;
}

/**
 * The id of the control that a service's JSON Pointer into `body` means: lists of codes are asked code by code, so
 * their controls carry the code, not the position.
 */
export function controlId(body: unknown, pointer: string): string {
  const parts: string[] = [];
  let here: unknown = body;
  for (const part of pointer.split("/").filter(Boolean)) {
    here = typeof here === "object" && here !== null ? (here as Record<string, unknown>)[part] : undefined;
    const code = (here as { code?: unknown } | null | undefined)?.code;
    // The boxes of a chain may share their code: their place names them.
    if (typeof code === "string" && parts[0] !== "chains") return `${parts.join("-")}-${code}`;
    parts.push(part);
  }
  return parts.join("-");
}

function lines(text: readonly string[]): string[] {
  return text.map((line) => line.trim()).filter((line) => line !== "");
}

function withoutBlankContexts(chain: Chain): Chain {
  return { ...chain, contexts: chain.contexts.filter((box) => box.text.trim() !== "") };
}

function holdsSomething(row: object): boolean {
  return Object.values(row).some((value) => typeof value === "string" && value.trim() !== "");
}

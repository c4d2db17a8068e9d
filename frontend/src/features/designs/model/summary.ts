/** What a step says, line by line: for checking the answers, and for two versions side by side. */
import { answerOf } from "./context";
import { CRITERIA } from "./steps";
import type { StepName, StepValues } from "./types";
import type { Words } from "./words";

/** The words of the page that a line needs, so that this stays free of i18next. */
export interface Phrases {
  answer(answer: ReturnType<typeof answerOf>, membership: number | null): string;
  direction(direction: "raises" | "lowers"): string;
  state(state: "present" | "missing" | "unknown"): string;
  notKnown: string;
  anyWeights: string;
  criterion(criterion: (typeof CRITERIA)[number]): string;
  judgement(value: number | null): string;
  level(level: "low" | "medium" | "high"): string;
  likelihood: string;
  impact: string;
}

export function summarise<Step extends StepName>(
  step: Step,
  value: StepValues[Step],
  words: Words,
  phrases: Phrases,
): string[] {
  const lines = LINES[step] as (value: StepValues[Step], words: Words, phrases: Phrases) => Line[];
  return lines(value, words, phrases).flatMap((line) => (line ? [line] : []));
}

/** Nothing is shown for what is empty. */
type Line = string | null | undefined;

const LINES: {
  [Step in StepName]: (value: StepValues[Step], words: Words, phrases: Phrases) => Line[];
} = {
  context: ({ memberships }, words, phrases) =>
    memberships.map(({ code, membership, reason }) =>
      said(words.label(code), phrases.answer(answerOf(membership), membership), reason),
    ),
  problem: ({ statement, causes, scale }) => [statement, ...causes, scale],
  target_group: ({ groups, note }, words) => [...groups.map(words.label), note],
  objectives: ({ outcomes, note }, words, phrases) => [
    ...outcomes.map(({ code, direction }) => said(words.label(code), phrases.direction(direction))),
    note,
  ],
  capacity: ({ factors, note }, words, phrases) => [
    ...factors.map((factor) => said(words.label(factor.code), phrases.state(factor.state), factor.note)),
    note,
  ],
  data_readiness: ({ sources, note }, words, phrases) => [
    ...sources.map((source) =>
      said(
        words.label(source.code),
        source.level ? words.label(source.level) : phrases.notKnown,
        source.note,
      ),
    ),
    note,
  ],
  options: ({ weights, judgements, note }, words, phrases) => [
    ...(weights
      ? CRITERIA.map((criterion) => said(phrases.criterion(criterion), String(weights[criterion])))
      : [phrases.anyWeights]),
    ...judgements.map(({ option, criterion, value, reason }) =>
      said(`${words.label(option)}, ${phrases.criterion(criterion)}`, phrases.judgement(value), reason),
    ),
    note,
  ],
  theory_of_change: ({ chains, narrative, assumptions }) => [
    ...chains.map(({ contexts, resource, reasoning, outcome }) =>
      [contexts.map((box) => box.text).join("; "), resource.text, reasoning.text, outcome.text]
        .filter(Boolean)
        .join(" → "),
    ),
    narrative,
    ...assumptions,
  ],
  ai_functions: ({ functions, note }, words) => [
    ...functions.map(({ code, stage, purpose, oversight }) =>
      said(words.label(code), stage ? words.label(stage) : "", purpose, oversight),
    ),
    note,
  ],
  risks: ({ risks, note }, _words, phrases) => [
    ...risks.map(({ title, likelihood, impact, mitigation }) =>
      said(
        title,
        likelihood ? `${phrases.likelihood} ${phrases.level(likelihood)}` : "",
        impact ? `${phrases.impact} ${phrases.level(impact)}` : "",
        mitigation,
      ),
    ),
    note,
  ],
  monitoring: ({ indicators, note }) => [
    ...indicators.map((each) =>
      said(each.title, each.definition, each.source, each.frequency, each.baseline, each.target),
    ),
    note,
  ],
};

/** "Name: one; two". */
function said(name: string, ...rest: (string | null | undefined)[]): string {
  const told = rest.filter(Boolean).join("; ");
  return told ? `${name}: ${told}` : name;
}

/** Statements made of others: merged, split or reworded. What they came from is named in `derived_from`. */
import type { components } from "../../../lib/api/cop";

type Statement = components["schemas"]["Statement"];
type StatementDraft = components["schemas"]["StatementDraft"];
type Form = Statement["form"];

/** One statement in the place of several that say the same. */
export function mergedDraft(
  origins: readonly [Statement, ...Statement[]],
  text: string,
  replace: boolean,
): StatementDraft {
  return derived("merged", origins, text, replace ? origins.map((one) => one.id) : []);
}

/** One statement per part; the last one takes the place of the whole, so that nothing is missing on the way. */
export function splitDrafts(origin: Statement, parts: readonly string[], replace: boolean): StatementDraft[] {
  return parts.map((part, at) =>
    derived("split", [origin], part, replace && at === parts.length - 1 ? [origin.id] : []),
  );
}

/** The same in other words, beside or in the place of the first. */
export function rewordedDraft(origin: Statement, text: string, replace: boolean): StatementDraft {
  return derived("reworded", [origin], text, replace ? [origin.id] : []);
}

/** The lines of a text that say something. */
export const partsOf = (text: string): string[] =>
  text
    .split("\n")
    .map((part) => part.trim())
    .filter(Boolean);

function derived(
  origin: "merged" | "split" | "reworded",
  origins: readonly [Statement, ...Statement[]],
  text: string,
  replaces: string[],
): StatementDraft {
  const [first] = origins;
  const same = <Value>(of: (one: Statement) => Value) =>
    origins.every((one) => of(one) === of(first)) ? of(first) : null;
  return {
    topic: first.topic,
    text,
    form: formOf(origins, text),
    participant: same((one) => one.participant),
    practice: same((one) => one.practice),
    language: first.language,
    origin,
    derived_from: origins.map((one) => one.id),
    replaces,
  };
}

/** Words stay verbatim only where they are somebody's very words; what a machine drafted stays its draft. */
function formOf(origins: readonly Statement[], text: string): Form {
  if (origins.some((one) => one.form === "ai_draft")) return "ai_draft";
  const [only] = origins;
  const theirs = origins.length === 1 && only?.form === "verbatim" && only.text.includes(text);
  return theirs ? "verbatim" : "paraphrase";
}

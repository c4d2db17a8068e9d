/** A configuration as one sentence: a translated pattern, filled part by part, so that each part keeps its language. */
import type { CodeOrText, FrozenConfiguration } from "./types";
import type { Words } from "./words";

export const PARTS = ["contexts", "practice", "resource", "reasoning", "outcome"] as const;

export type PartName = (typeof PARTS)[number];

export interface Part {
  name: PartName;
  text: string;
  /** Set where the words are not in the page's language, or in one that nobody recorded. */
  lang?: string;
}

export type Piece = string | Part;

/** What the engine says of a configuration's identity. */
export type Told = Pick<
  FrozenConfiguration,
  "contexts" | "practice_family" | "mechanism" | "outcome" | "direction"
>;

/** Values for the pattern's variables that `pieces` finds again in the translated sentence. */
export const MARKERS = Object.fromEntries(PARTS.map((part) => [part, `⟦${part}⟧`])) as Record<
  PartName,
  string
>;

/** The translated pattern cut at its markers, with each part's own words. */
export function pieces(pattern: string, parts: Readonly<Record<PartName, Part>>): Piece[] {
  return pattern
    .split(/⟦(\w+)⟧/)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece as PartName] ?? piece)))
    .filter((piece) => piece !== "");
}

export function plain(sentence: readonly Piece[]): string {
  return sentence.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

export function partsOf(
  told: Told,
  words: Words,
  language: string,
  list: (parts: readonly string[]) => string,
  unnamed: string,
): Record<PartName, Part> {
  const inside = (text: string) => withinSentence(text, language);
  const word = (part: CodeOrText) => (part.code ? inside(words.of(part.code)) : part.text || unnamed);
  const contexts = told.contexts.map(word);
  // The engine gives a coded mechanism in English; an uncoded one in the words of its card.
  const lang = told.mechanism.code && language !== "en" ? "en" : undefined;
  const { resource, reasoning } = told.mechanism;
  return {
    contexts: { name: "contexts", text: contexts.length > 0 ? list(contexts) : unnamed },
    practice: { name: "practice", text: inside(words.of(told.practice_family)) },
    resource: { name: "resource", text: resource ? withinSentence(resource, "en") : unnamed, lang },
    reasoning: { name: "reasoning", text: reasoning || unnamed, lang },
    outcome: { name: "outcome", text: word(told.outcome) },
  };
}

/** A label in the middle of a sentence: small first letter, except in German (nouns) and in abbreviations. */
export function withinSentence(label: string, language: string): string {
  if (language === "de" || /^\p{Lu}[\p{Lu}\d]/u.test(label)) return label;
  return label.charAt(0).toLocaleLowerCase(language) + label.slice(1);
}

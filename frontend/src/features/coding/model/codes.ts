/** Finding codes, and giving a card its codes. */
import type { components } from "../../../lib/api/cop";

type Code = components["schemas"]["Code"];
type Card = components["schemas"]["Card"];
type CardDraft = components["schemas"]["CardDraft"];

/** A text of the codebook in the reader's language; English where there is none. */
export function inLanguage(texts: Readonly<Record<string, string | undefined>>, language: string): string {
  return texts[language] ?? texts.en ?? "";
}

/** Codes whose label, definition or name holds every word; those whose label begins with it come first. */
export function findCodes(codes: readonly Code[], wanted: string, language: string): Code[] {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const start = words.join(" ");
  const label = (code: Code) => inLanguage(code.label, language).toLocaleLowerCase();
  const found = codes.filter((code) => {
    const text = `${label(code)} ${inLanguage(code.definition, language).toLocaleLowerCase()} ${code.code}`;
    return words.every((word) => text.includes(word));
  });
  const rank = (code: Code) =>
    start && label(code).startsWith(start) ? 0 : label(code).includes(start) ? 1 : 2;
  return start ? found.toSorted((one, other) => rank(one) - rank(other)) : found;
}

/** A part of a card that has no code: where it is, which family it takes, and its words. */
export interface Gap {
  place: `context-${number}` | "mechanism" | "outcome";
  family: "context" | "mechanism" | "outcome";
  text: string;
}

export function gapsOf(card: Card): Gap[] {
  const gaps: Gap[] = card.contexts.flatMap((context, at) =>
    context.code
      ? []
      : [{ place: `context-${at}` as const, family: "context" as const, text: context.text ?? "" }],
  );
  if (!card.mechanism.code)
    gaps.push({
      place: "mechanism",
      family: "mechanism",
      text: `${card.mechanism.resource} → ${card.mechanism.reasoning}`,
    });
  if (!card.outcome.code) gaps.push({ place: "outcome", family: "outcome", text: card.outcome.text ?? "" });
  return gaps;
}

/** The card as a draft, with the chosen codes in their places; places without a choice stay as they are. */
export function withCodes(card: Card, chosen: Readonly<Partial<Record<Gap["place"], string>>>): CardDraft {
  return {
    contexts: card.contexts.map((context, at) => {
      const code = chosen[`context-${at}`];
      return code ? { code } : context;
    }),
    mechanism: { ...card.mechanism, code: chosen.mechanism || card.mechanism.code },
    outcome: chosen.outcome ? { code: chosen.outcome, direction: card.outcome.direction } : card.outcome,
    practice: card.practice,
    practice_family: card.practice_family,
    statements: card.statements,
    polarity: card.polarity,
    withdrawn: card.withdrawn,
  };
}

/** The suggestions that this coder has neither confirmed, rejected nor applied by hand. */
export function undecided<Suggested extends { code: string }>(
  suggested: readonly Suggested[],
  codings: readonly { code: string; coder: string }[],
  coder: string | undefined,
): Suggested[] {
  const decided = new Set(codings.filter((own) => own.coder === coder).map((own) => own.code));
  return suggested.filter(({ code }) => !decided.has(code));
}

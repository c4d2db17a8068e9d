/** The card form and what the service takes: each part by a code of the codebook or in free words. */
import type { components } from "../../../lib/api/cop";

type Card = components["schemas"]["Card"];
type CardDraft = components["schemas"]["CardDraft"];
type Code = components["schemas"]["Code"];

export interface CardForm {
  contexts: string[];
  resource: string;
  reasoning: string;
  mechanism: string;
  outcome: string;
  direction: "raises" | "lowers";
  practice: string;
  family: string;
  polarity: "supports" | "contradicts";
  statements: string[];
}

export const EMPTY_CARD: CardForm = {
  contexts: [""],
  resource: "",
  reasoning: "",
  mechanism: "",
  outcome: "",
  direction: "raises",
  practice: "",
  family: "",
  polarity: "supports",
  statements: [],
};

/** A card as its form shows it: codes by their labels, which `codeOrText` finds again. */
export function formOf(card: Card, codes: readonly Code[], language: string): CardForm {
  const shown = ({ code, text }: { code?: string | null; text?: string | null }) => {
    const known = codes.find((candidate) => candidate.code === code);
    return known ? labelOf(known, language) : (text ?? code ?? "");
  };
  return {
    contexts: card.contexts.map(shown),
    resource: card.mechanism.resource,
    reasoning: card.mechanism.reasoning,
    mechanism: shown({ code: card.mechanism.code }),
    outcome: shown(card.outcome),
    direction: card.outcome.direction,
    practice: card.practice ?? "",
    family: card.practice ? "" : card.practice_family,
    polarity: card.polarity,
    statements: card.statements,
  };
}

export type CardField = "contexts" | "resource" | "reasoning" | "mechanism" | "outcome" | "about";

/** A code's label in the reader's language; English where there is none. */
export function labelOf(code: Code, language: string): string {
  const labels = code.label as Record<string, string | undefined>;
  return labels[language] ?? labels.en ?? code.code;
}

/** What was typed as a code, by its name or its label in any language; else as free words. */
export function codeOrText(
  typed: string,
  family: string,
  codes: readonly Code[],
): { code: string } | { text: string } {
  const wanted = typed.trim().toLocaleLowerCase();
  const code = codes.find(
    (candidate) =>
      candidate.family === family &&
      (candidate.code.toLowerCase() === wanted ||
        Object.values(candidate.label).some((label) => label?.toLocaleLowerCase() === wanted)),
  );
  return code ? { code: code.code } : { text: typed.trim() };
}

/** The fields that still need something; a mechanism's name must be a code, for it has its words besides. */
export function missingIn(form: CardForm, codes: readonly Code[]): CardField[] {
  const missing: CardField[] = [];
  if (form.contexts.every((context) => !context.trim())) missing.push("contexts");
  if (!form.resource.trim()) missing.push("resource");
  if (!form.reasoning.trim()) missing.push("reasoning");
  if (form.mechanism.trim() && "text" in codeOrText(form.mechanism, "mechanism", codes))
    missing.push("mechanism");
  if (!form.outcome.trim()) missing.push("outcome");
  if (!form.practice && !form.family) missing.push("about");
  return missing;
}

export function cardDraft(form: CardForm, codes: readonly Code[]): CardDraft {
  const mechanism = codeOrText(form.mechanism, "mechanism", codes);
  return {
    contexts: form.contexts
      .filter((context) => context.trim())
      .map((context) => codeOrText(context, "context", codes)),
    mechanism: {
      resource: form.resource.trim(),
      reasoning: form.reasoning.trim(),
      code: "code" in mechanism ? mechanism.code : null,
    },
    outcome: { ...codeOrText(form.outcome, "outcome", codes), direction: form.direction },
    practice: form.practice || null,
    practice_family: form.practice ? null : form.family,
    statements: form.statements,
    polarity: form.polarity,
    withdrawn: false,
  };
}

/** The same card, set aside by the people who made it. */
export function withdrawn({
  contexts,
  mechanism,
  outcome,
  practice,
  practice_family,
  statements,
  polarity,
}: Card): CardDraft {
  const family = practice ? null : practice_family;
  return {
    contexts,
    mechanism,
    outcome,
    practice,
    practice_family: family,
    statements,
    polarity,
    withdrawn: true,
  };
}

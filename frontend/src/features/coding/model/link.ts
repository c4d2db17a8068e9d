/** Reading the codes of a statement as one link. */
import type { components } from "../../../lib/api/cop";
import { inLanguage } from "./codes";

type Code = components["schemas"]["Code"];
type CardDraft = components["schemas"]["CardDraft"];
type LinkCandidate = components["schemas"]["LinkCandidate"];

export interface Link {
  contexts: string[];
  mechanism: string;
  resource: string;
  reasoning: string;
  outcome: string;
  direction?: "raises" | "lowers";
  polarity?: "supports" | "contradicts";
  family: string;
}

export type LinkField = keyof Link;

/** What is certain already: a part that has one code alone. Direction and polarity are the reader's. */
export function linkOf(candidate: LinkCandidate, codes: readonly Code[], language: string): Link {
  const mechanism = only(candidate.mechanisms);
  return {
    contexts: candidate.contexts.length === 1 ? candidate.contexts : [],
    mechanism,
    ...wordsOf(mechanism, codes, language),
    outcome: only(candidate.outcomes),
    family: candidate.practice_family ?? "",
  };
}

/** How the codebook words a mechanism: a beginning, better said as the statement says it. */
export function wordsOf(
  mechanism: string,
  codes: readonly Code[],
  language: string,
): Pick<Link, "resource" | "reasoning"> {
  const code = codes.find((each) => each.code === mechanism);
  return {
    resource: inLanguage(code?.resource ?? {}, language),
    reasoning: inLanguage(code?.reasoning ?? {}, language),
  };
}

/** In the order of the form. */
export function missingIn(link: Link): LinkField[] {
  const order: LinkField[] = [
    "contexts",
    "mechanism",
    "resource",
    "reasoning",
    "outcome",
    "direction",
    "polarity",
    "family",
  ];
  return order.filter((field) => {
    const value = link[field];
    return typeof value === "string" ? value.trim() === "" : !value?.length;
  });
}

/** Null while something is missing. */
export function cardOf(link: Link, { statement_id, practice }: LinkCandidate): CardDraft | null {
  const { direction, polarity } = link;
  if (!direction || !polarity || missingIn(link).length > 0) return null;
  return {
    contexts: link.contexts.map((code) => ({ code })),
    mechanism: {
      resource: link.resource.trim(),
      reasoning: link.reasoning.trim(),
      code: link.mechanism,
    },
    outcome: { code: link.outcome, direction },
    practice,
    practice_family: practice ? null : link.family,
    statements: [statement_id],
    polarity,
    withdrawn: false,
  };
}

const only = (codes: readonly string[]) => (codes.length === 1 ? (codes[0] ?? "") : "");

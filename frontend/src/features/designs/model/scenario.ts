/** A scenario that is being made, as the steps that it would be. */
import { OPPOSITES } from "./context";
import type { Design, Membership, Weights, WhatIf } from "./types";

export const MOST_CHANGES = 12;

/** Undefined while nothing is otherwise. A context that is said takes the place of its opposite. */
export function whatIfOf(
  design: Design,
  memberships: readonly Membership[],
  weights: Weights | null,
): WhatIf | undefined {
  if (memberships.length === 0 && !weights) return undefined;
  const displaced = new Set(memberships.flatMap(({ code }) => [code, opposite(code)]));
  const kept = (design.steps.context?.memberships ?? []).filter(({ code }) => !displaced.has(code));
  const options = design.steps.options ?? { judgements: [], note: "" };
  return {
    ...(memberships.length > 0 ? { context: { memberships: [...kept, ...memberships] } } : {}),
    ...(weights ? { options: { ...options, weights } } : {}),
  };
}

function opposite(code: string): string | undefined {
  return OPPOSITES[code] ?? Object.keys(OPPOSITES).find((other) => OPPOSITES[other] === code);
}

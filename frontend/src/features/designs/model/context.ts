/** The context of a design as answers to questions, and as the memberships that the service keeps. */
import type { Membership, ReferenceItem } from "./types";

/** Four grades of holding, and the plain admission that nobody knows. */
export const ANSWERS = ["applies", "rather", "rather_not", "not", "not_known"] as const;

export type Answer = (typeof ANSWERS)[number];

const MEMBERSHIP: Readonly<Record<Answer, number | null>> = {
  applies: 1,
  rather: 0.67,
  rather_not: 0.33,
  not: 0,
  not_known: null,
};

export const GROUPS = ["labour_market", "institutional", "organisation", "digital", "target_group"] as const;

export type Group = (typeof GROUPS)[number];

/** Of each pair one is what the other is not, and the service derives it: one question is enough. */
export const OPPOSITES: Readonly<Record<string, string>> = {
  "context.unemployment_low": "context.unemployment_high",
  "context.caseload_low": "context.caseload_high",
  "context.data_not_linked": "context.data_linked",
  "context.project_funding": "context.stable_funding",
};

/** The answer that a membership stands for; `graded` for a degree between the four. */
export function answerOf(membership: number | null): Answer | "graded" {
  return ANSWERS.find((answer) => MEMBERSHIP[answer] === membership) ?? "graded";
}

/** The memberships with this code answered; its reason stays. */
export function withAnswer(memberships: readonly Membership[], code: string, answer: Answer): Membership[] {
  return replaced(memberships, code, { membership: MEMBERSHIP[answer] });
}

export function withReason(memberships: readonly Membership[], code: string, reason: string): Membership[] {
  return replaced(memberships, code, { reason: reason || null });
}

/** Not listed is unknown, and says that nobody was asked yet. */
export function withoutAnswer(memberships: readonly Membership[], code: string): Membership[] {
  return memberships.filter((each) => each.code !== code);
}

/** The contexts to ask about: of opposites the one that was answered, else the first; nothing answered is hidden. */
export function questions(
  codes: readonly ReferenceItem[],
  memberships: readonly Membership[],
): ReferenceItem[] {
  const answered = new Set(memberships.map((each) => each.code));
  const second = (code: string) => Object.keys(OPPOSITES).find((other) => OPPOSITES[other] === code);
  return codes.filter(({ code }) => {
    if (!code.startsWith("context.")) return false;
    if (answered.has(code)) return true;
    const opposite = OPPOSITES[code];
    if (opposite !== undefined) return false;
    return !answered.has(second(code) ?? "");
  });
}

/** The questions whose answers would change the ranking most, most first; `swings`: code → change of a share. */
export function decisive(
  asked: readonly ReferenceItem[],
  swings: ReadonlyMap<string, number>,
  most: number,
): ReferenceItem[] {
  const swing = ({ code }: ReferenceItem) => swings.get(code) ?? swings.get(OPPOSITES[code] ?? "") ?? 0;
  return asked
    .filter((item) => swing(item) > 0)
    .sort((one, other) => swing(other) - swing(one))
    .slice(0, most);
}

function replaced(
  memberships: readonly Membership[],
  code: string,
  change: Partial<Membership>,
): Membership[] {
  const known = memberships.some((each) => each.code === code);
  return known
    ? memberships.map((each) => (each.code === code ? { ...each, ...change } : each))
    : [...memberships, { code, membership: null, ...change }];
}

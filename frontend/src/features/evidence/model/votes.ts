/** Votes of groups on the statements behind a configuration. */
import type { GroupVotes } from "./types";

/** Part of a group's votes that agree; `null` where all of them are withheld. */
export function shareAgreeing({
  votes,
  statements,
}: Pick<GroupVotes, "votes" | "statements">): number | null {
  const all = votes.agree + votes.pass + votes.disagree;
  return statements === 0 || all === 0 ? null : votes.agree / all;
}

/** Where agreement is weakest: consensus is no stronger than there. Nothing where every group is withheld. */
export function leastAgreed(groups: readonly GroupVotes[]): GroupVotes | undefined {
  const told = groups.filter((own) => shareAgreeing(own) !== null);
  return told.sort((one, other) => (shareAgreeing(one) ?? 0) - (shareAgreeing(other) ?? 0))[0];
}

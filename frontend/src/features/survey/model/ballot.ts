/** The ballot of an anonymous wave, from before the invitation is redeemed until the response is in. Without what is
 * kept here a redeemed invitation would be a lost vote: a reload between the two must not lose it. */
import type { Blinded } from "../../../lib/ballots/ballots";
import type { Keep } from "./draft";

export interface KeptBallot extends Blinded {
  invitation: string;
  /** Once the signature is there. */
  ballot?: string;
}

const keyOf = (waveId: string) => `almpo.survey.ballot.${waveId}`;

/** The one for this invitation; `undefined` where there is none, or one that cannot be read. */
export function readBallot(keep: Keep, waveId: string, invitation: string): KeptBallot | undefined {
  try {
    const kept = JSON.parse(keep.getItem(keyOf(waveId)) ?? "null") as KeptBallot | null;
    return kept?.invitation === invitation && kept.blinded ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function saveBallot(keep: Keep, waveId: string, ballot: KeptBallot): void {
  keep.setItem(keyOf(waveId), JSON.stringify(ballot));
}

export function clearBallot(keep: Keep, waveId: string): void {
  keep.removeItem(keyOf(waveId));
}

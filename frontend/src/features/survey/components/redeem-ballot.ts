import { blindBallot, finishBallot } from "../../../lib/ballots/ballots";
import { redeem, type Wave } from "../api";
import { clearBallot, type KeptBallot, readBallot, saveBallot } from "../model/ballot";
import { inMemory, storage } from "./use-draft";

/** A ballot for an invitation, in the way of the wave. May be called again and again: an anonymous wave gives the same
 * signature for the same blinded message, and the device keeps that; a pseudonymous one the same ballot for `key`. */
export async function ballotFor(wave: Wave, invitation: string, key: string): Promise<string> {
  if (!wave.ballots) {
    const given = await redeem(wave.id, { invitation }, key);
    if (!("ballot" in given)) throw new Error("This wave was expected to give ballots that are not blind.");
    return given.ballot;
  }
  const kept = keptBallot(wave.id, invitation) ?? {
    invitation,
    ...(await blindBallot(wave.ballots, wave.id)),
  };
  if (kept.ballot) return kept.ballot;
  keep(wave.id, kept); // before it is sent: the answer may get lost
  const given = await redeem(wave.id, { invitation, blinded: kept.blinded });
  if (!("blind_signature" in given)) throw new Error("This wave was expected to sign ballots blindly.");
  const ballot = await finishBallot(wave.ballots, kept, given.blind_signature);
  keep(wave.id, { ...kept, ballot });
  return ballot;
}

/** The response is in: nothing on the device says any more which ballot was this person's. */
export function forgetBallot(waveId: string): void {
  for (const place of [inMemory, storage("localStorage")]) clearBallot(place, waveId);
}

function keptBallot(waveId: string, invitation: string): KeptBallot | undefined {
  return readBallot(inMemory, waveId, invitation) ?? readBallot(storage("localStorage"), waveId, invitation);
}

function keep(waveId: string, ballot: KeptBallot): void {
  saveBallot(inMemory, waveId, ballot);
  try {
    saveBallot(storage("localStorage"), waveId, ballot);
  } catch {
    // Private windows and full devices refuse; it is in memory, until the page is left.
  }
}

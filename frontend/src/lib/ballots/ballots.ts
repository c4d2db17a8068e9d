/** Ballots of anonymous waves: RSABSSA-SHA384-PSS-Randomized of RFC 9474, see docs/integration/survey-ballots.md. */

export interface BallotKey {
  suite: string;
  public_key: Readonly<Record<string, string>>;
}

/** What the device keeps from before an invitation is redeemed until the response is in. All in base64url. */
export interface Blinded {
  /** 32 random bytes and the wave's id. */
  message: string;
  /** Takes the blinding off again. */
  inverse: string;
  /** What the service signs. */
  blinded: string;
}

/** One way to do it: with a library and WebCrypto, or by ourselves. */
export interface BlindSigner {
  blind(key: BallotKey, message: Uint8Array): Promise<Blinded>;
  /** The unblinded signature. Rejects where the service did not sign what it was sent. */
  finalize(key: BallotKey, kept: Blinded, blindSignature: string): Promise<string>;
}

const SUITE = "RSABSSA-SHA384-PSS-Randomized";
const PREFIX = 32;

/** A new ballot, blinded. Keep it before sending `blinded`. */
export async function blindBallot(key: BallotKey, waveId: string): Promise<Blinded> {
  if (key.suite !== SUITE) throw new Error(`Ballots of the kind ${key.suite} are not known here.`);
  const id = new TextEncoder().encode(waveId);
  const message = new Uint8Array(PREFIX + id.length);
  crypto.getRandomValues(message.subarray(0, PREFIX));
  message.set(id, PREFIX);
  return (await signer()).blind(key, message);
}

/** `<message>.<signature>`, good for one response. */
export async function finishBallot(key: BallotKey, kept: Blinded, blindSignature: string): Promise<string> {
  return `${kept.message}.${await (await signer()).finalize(key, kept, blindSignature)}`;
}

/** Browsers give WebCrypto to pages over https alone; a survey in a closed network may come over plain http. */
async function signer(): Promise<BlindSigner> {
  return globalThis.crypto.subtle
    ? (await import("./with-library")).withLibrary
    : (await import("./by-ourselves")).byOurselves;
}

/** Proof of work (Back, "Hashcash", 2002): costly to find, cheap to check. */
import { absorb, BLOCK, begin } from "./sha256";

/** `<challenge>:<number>` whose SHA-256 begins with `bits` zero bits (at most 32), with the smallest such number.
 * It takes 2 to the power of `bits` hashes on average: 18 bits are about a second. */
export function solve(challenge: string, bits: number): string {
  const said = Uint8Array.from(new TextEncoder().encode(`${challenge}:`));
  const whole = said.length - (said.length % BLOCK);
  // What all tries begin with is hashed once.
  const before = begin();
  for (let at = 0; at < whole; at += BLOCK) absorb(before, new DataView(said.buffer), at);
  const rest = said.length - whole;
  // The rest of it, the number and the padding: one block or two.
  const last = new Uint8Array(2 * BLOCK);
  last.set(said.subarray(whole));
  const view = new DataView(last.buffer);
  const state = begin();
  for (let number = 0; ; number += 1) {
    const digits = String(number);
    for (let at = 0; at < digits.length; at += 1) last[rest + at] = digits.charCodeAt(at);
    const end = rest + digits.length;
    const length = end + 9 <= BLOCK ? BLOCK : 2 * BLOCK;
    last.fill(0, end);
    last[end] = 0x80;
    view.setUint32(length - 4, (said.length + digits.length) * 8);
    state.set(before);
    for (let at = 0; at < length; at += BLOCK) absorb(state, view, at);
    if (Math.clz32(state[0] as number) >= bits) return `${challenge}:${number}`;
  }
}

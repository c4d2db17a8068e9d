/** Blinding without WebCrypto: the steps of RFC 9474, sections 4.2 and 4.4, on BigInt. Everything here is the device's
 * own and used once, so it does not matter that BigInt takes a time that depends on its values. */
import type { BallotKey, BlindSigner } from "./ballots";
import { toBytes, toText } from "./base64url";
import { sha384 } from "./sha384";

const SALT = 48;

export const byOurselves: BlindSigner = {
  async blind(key, message) {
    const { n, e, size } = read(key);
    const salt = crypto.getRandomValues(new Uint8Array(SALT));
    const encoded = toNumber(pssEncoded(message, n.toString(2).length - 1, salt));
    const [r, inverse] = blinding(n, size);
    return {
      message: toText(message),
      inverse: toText(fromNumber(inverse, size)),
      blinded: toText(fromNumber((encoded * power(r, e, n)) % n, size)),
    };
  },

  async finalize(key, kept, blindSignature) {
    const { n, e, size } = read(key);
    const inverse = toNumber(toBytes(kept.inverse));
    const signature = (toNumber(toBytes(blindSignature)) * inverse) % n;
    // What was sent, unblinded, is what the signature must be one of.
    const encoded = (toNumber(toBytes(kept.blinded)) * power(inverse, e, n)) % n;
    if (power(signature, e, n) !== encoded) throw new Error("This is not a signature of what was sent.");
    return toText(fromNumber(signature, size));
  },
};

function read({ public_key: jwk }: BallotKey) {
  if (!jwk.n || !jwk.e) throw new Error("A ballot key has a modulus and an exponent.");
  const modulus = toBytes(jwk.n);
  return { n: toNumber(modulus), e: toNumber(toBytes(jwk.e)), size: modulus.length };
}

/** A random number and its inverse. */
function blinding(n: bigint, size: number): [bigint, bigint] {
  for (;;) {
    const r = toNumber(crypto.getRandomValues(new Uint8Array(size)));
    const inverse = r > 1n && r < n ? inverted(r, n) : undefined;
    if (inverse !== undefined) return [r, inverse];
  }
}

/** EMSA-PSS-ENCODE (RFC 8017, section 9.1.1) with SHA-384 and MGF1. */
export function pssEncoded(message: Uint8Array, bits: number, salt: Uint8Array): Uint8Array {
  const size = Math.ceil(bits / 8);
  const inner = sha384(joined(new Uint8Array(8), sha384(message), salt));
  const block = new Uint8Array(size - inner.length - 1);
  block[block.length - salt.length - 1] = 1;
  block.set(salt, block.length - salt.length);
  const cover = mgf1(inner, block.length);
  const masked = block.map((byte, at) => byte ^ (cover[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & (0xff >> (8 * size - bits));
  return joined(masked, inner, Uint8Array.of(0xbc));
}

function mgf1(seed: Uint8Array, length: number): Uint8Array {
  let out = new Uint8Array();
  for (let count = 0; out.length < length; count += 1) {
    const counter = Uint8Array.of(count >>> 24, count >>> 16, count >>> 8, count);
    out = joined(out, sha384(joined(seed, counter)));
  }
  return out.subarray(0, length);
}

function joined(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function toNumber(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}

function fromNumber(value: bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = size - 1, left = value; at >= 0; at -= 1, left >>= 8n) bytes[at] = Number(left & 0xffn);
  return bytes;
}

function power(base: bigint, exponent: bigint, n: bigint): bigint {
  let out = 1n;
  for (let square = base % n, left = exponent; left > 0n; left >>= 1n, square = (square * square) % n) {
    if (left & 1n) out = (out * square) % n;
  }
  return out;
}

/** By Euclid; `undefined` where there is none. */
function inverted(value: bigint, n: bigint): bigint | undefined {
  let [r, nextR, t, nextT] = [n, value % n, 0n, 1n];
  while (nextR !== 0n) {
    const quotient = r / nextR;
    [r, nextR] = [nextR, r - quotient * nextR];
    [t, nextT] = [nextT, t - quotient * nextT];
  }
  return r === 1n ? (t + n) % n : undefined;
}

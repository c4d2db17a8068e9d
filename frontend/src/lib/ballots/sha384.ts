/** SHA-384 (FIPS 180-4), for pages without WebCrypto. Slow, and fast enough for a ballot: it hashes seven times. */

const WORD = 64;
const BLOCK = 128;
const mask = (value: bigint) => BigInt.asUintN(WORD, value);
const rotated = (value: bigint, by: number) => mask((value >> BigInt(by)) | (value << BigInt(WORD - by)));

/** The first 64 bits of the fraction of a prime's root: where the constants come from. */
function fraction(prime: number, degree: 2 | 3): bigint {
  const scaled = BigInt(prime) << BigInt(WORD * degree);
  let low = 0n;
  let high = 1n << BigInt(WORD + 16);
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** BigInt(degree) <= scaled) low = middle;
    else high = middle;
  }
  return mask(low);
}

const primes: number[] = [];
for (let n = 2; primes.length < 80; n += 1) {
  if (primes.every((prime) => n % prime !== 0)) primes.push(n);
}
const ROUNDS = primes.map((prime) => fraction(prime, 3));
const START = primes.slice(8, 16).map((prime) => fraction(prime, 2));

export function sha384(message: Uint8Array): Uint8Array {
  const length = Math.ceil((message.length + 17) / BLOCK) * BLOCK;
  const padded = new Uint8Array(length);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  let state = START;
  for (let at = 0; at < length; at += BLOCK) state = compressed(state, view, at);
  const out = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => {
    out.setBigUint64(index * 8, word);
  });
  return new Uint8Array(out.buffer, 0, 48);
}

function compressed(state: readonly bigint[], view: DataView, at: number): bigint[] {
  const words = Array.from({ length: 16 }, (_, index) => view.getBigUint64(at + index * 8));
  const word = (index: number) => words[index] ?? 0n;
  for (let t = 16; t < 80; t += 1) {
    const near = word(t - 2);
    const far = word(t - 15);
    const one = rotated(near, 19) ^ rotated(near, 61) ^ (near >> 6n);
    const zero = rotated(far, 1) ^ rotated(far, 8) ^ (far >> 7n);
    words.push(mask(one + word(t - 7) + zero + word(t - 16)));
  }
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  ROUNDS.forEach((constant, t) => {
    const sum1 = rotated(e, 14) ^ rotated(e, 18) ^ rotated(e, 41);
    const first = mask(h + sum1 + ((e & f) ^ (~e & g)) + constant + word(t));
    const sum0 = rotated(a, 28) ^ rotated(a, 34) ^ rotated(a, 39);
    const second = sum0 + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, mask(d + first), c, b, a, mask(first + second)];
  });
  return [a, b, c, d, e, f, g, h].map((value, index) => mask(value + (state[index] ?? 0n)));
}

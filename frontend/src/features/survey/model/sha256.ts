/** SHA-256 (FIPS 180-4), block by block: a proof of work takes many hashes of which all begin alike. */

export const BLOCK = 64;

const primes: number[] = [];
for (let n = 2; primes.length < 64; n += 1) {
  if (primes.every((prime) => n % prime !== 0)) primes.push(n);
}
// The first 32 bits of the fractions of the primes' cube and square roots.
const fraction = (root: number) => Math.floor((root % 1) * 2 ** 32);
const ROUNDS = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const words = new Int32Array(64);

/** The eight words that hashing begins with. */
export const begin = (): Int32Array => START.slice();

/** Takes in the 64 bytes at `at`; `state` becomes what it is after them. */
export function absorb(state: Int32Array, bytes: DataView, at: number): void {
  for (let t = 0; t < 16; t += 1) words[t] = bytes.getInt32(at + t * 4);
  for (let t = 16; t < 64; t += 1) {
    const far = words[t - 15] as number;
    const near = words[t - 2] as number;
    const zero = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
    const one = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
    words[t] = (words[t - 16] as number) + zero + (words[t - 7] as number) + one;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + sum1 + ((e & f) ^ (~e & g)) + (ROUNDS[t] as number) + (words[t] as number)) | 0;
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = (state[index] as number) + word;
  });
}

import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { solve } from "./proof-of-work";

const leadingZeros = (text: string) => {
  const digest = BigInt(`0x${createHash("sha256").update(text).digest("hex")}`);
  return 256 - digest.toString(2).length;
};

/** The smallest number that solves it, by another program's SHA-256. */
function expected(challenge: string, bits: number): string {
  for (let number = 0; ; number += 1) {
    const proof = `${challenge}:${number}`;
    if (leadingZeros(proof) >= bits) return proof;
  }
}

// The number's place in the last block, and so where the padding falls, depends on the challenge's length.
test("the proof is the one that another SHA-256 finds, whatever the challenge's length", () => {
  for (let length = 1; length <= 140; length += 1) {
    const challenge = "0190b0a1-7222.".repeat(10).slice(0, length);
    expect(solve(challenge, 5), `${length} characters`).toBe(expected(challenge, 5));
  }
});

test("more bits are more work, and none is none", () => {
  const challenge =
    "018f6b2e-7c1a-7000-8000-0000000000aa.1772359800.qLZ0dAIbVMYx1gkT.9f86d081884c7d659a2feaa0c55ad015";
  expect(solve(challenge, 0)).toBe(`${challenge}:0`);
  expect(leadingZeros(solve(challenge, 14))).toBeGreaterThanOrEqual(14);
  expect(solve(challenge, 12)).toBe(expected(challenge, 12));
});

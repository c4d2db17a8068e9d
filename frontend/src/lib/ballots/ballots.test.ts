// @vitest-environment node
import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import vector from "../../../../services/survey-api/tests/vectors/rfc9474.json";
import { type BallotKey, blindBallot, finishBallot } from "./ballots";
import { toBytes, toText } from "./base64url";
import { pssEncoded } from "./by-ourselves";
import { sha384 } from "./sha384";

const WAVE = "6f1d5c2e-9a53-4d0c-8a53-0f6a1d2c7e41";
const fromHex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));
const toHex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const number = (text: string) => BigInt(`0x${text}`);
const key: BallotKey = {
  suite: "RSABSSA-SHA384-PSS-Randomized",
  public_key: { kty: "RSA", n: toText(fromHex(vector.n)), e: toText(fromHex(vector.e.padStart(6, "0"))) },
};

/** What the service does: RSA with the private key. */
function signed(blinded: string): string {
  const out = power(number(toHex(toBytes(blinded))), number(vector.d), number(vector.n));
  return toText(fromHex(out.toString(16).padStart(vector.n.length, "0")));
}

function power(base: bigint, exponent: bigint, n: bigint): bigint {
  let out = 1n;
  for (let [square, left] = [base, exponent]; left > 0n; left >>= 1n, square = (square * square) % n) {
    if (left & 1n) out = (out * square) % n;
  }
  return out;
}

async function verified(ballot: string): Promise<boolean> {
  const [message = "", signature = ""] = ballot.split(".");
  const algorithm = { name: "RSA-PSS", hash: "SHA-384" };
  const imported = await webcrypto.subtle.importKey("jwk", key.public_key, algorithm, false, ["verify"]);
  const pss = { name: "RSA-PSS", saltLength: 48 };
  return webcrypto.subtle.verify(pss, imported, toBytes(signature), toBytes(message));
}

const webcrypto = globalThis.crypto;
const plainHttp = () =>
  vi.stubGlobal("crypto", { getRandomValues: webcrypto.getRandomValues.bind(webcrypto) });

afterEach(() => vi.unstubAllGlobals());

describe.each(["with WebCrypto", "over plain http"])("a ballot %s", (how) => {
  it("is signed blindly and is then valid", async () => {
    if (how === "over plain http") plainHttp();
    const kept = await blindBallot(key, WAVE);
    expect(toHex(toBytes(kept.message))).toHaveLength(2 * 68);
    expect(new TextDecoder().decode(toBytes(kept.message).subarray(32))).toBe(WAVE);
    const ballot = await finishBallot(key, kept, signed(kept.blinded));
    expect(ballot.startsWith(`${kept.message}.`)).toBe(true);
    expect(await verified(ballot)).toBe(true);
  });

  it("is refused where something else was signed", async () => {
    if (how === "over plain http") plainHttp();
    const [kept, other] = [await blindBallot(key, WAVE), await blindBallot(key, WAVE)];
    expect(other.blinded).not.toBe(kept.blinded);
    await expect(finishBallot(key, kept, signed(other.blinded))).rejects.toThrow();
  });
});

it("can be finished another way than it was begun", async () => {
  const kept = await blindBallot(key, WAVE);
  plainHttp();
  expect(await verified(await finishBallot(key, kept, signed(kept.blinded)))).toBe(true);
});

it("knows no other suite", async () => {
  await expect(
    blindBallot({ ...key, suite: "RSABSSA-SHA384-PSSZERO-Deterministic" }, WAVE),
  ).rejects.toThrow();
});

it("encodes as RFC 9474 does", () => {
  const message = fromHex(vector.msg_prefix + vector.msg);
  const encoded = number(toHex(pssEncoded(message, 4095, fromHex(vector.salt))));
  // blinded = encoded · r^e, hence encoded = blinded · inv^e.
  const n = number(vector.n);
  expect(encoded).toBe((number(vector.blinded_msg) * power(number(vector.inv), number(vector.e), n)) % n);
});

it("hashes as SHA-384 does", () => {
  for (const length of [0, 1, 3, 47, 110, 111, 112, 113, 127, 128, 129, 255, 256, 1000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + length) % 256);
    expect(toHex(sha384(bytes))).toBe(createHash("sha384").update(bytes).digest("hex"));
  }
});

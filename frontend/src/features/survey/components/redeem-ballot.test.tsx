import { beforeEach, expect, it, vi } from "vitest";
import type { Wave } from "../api";

const redeem = vi.hoisted(() => vi.fn());
const blind = vi.hoisted(() => vi.fn());
vi.mock("../api", () => ({ redeem }));
vi.mock("../../../lib/ballots/ballots", () => ({
  blindBallot: blind,
  finishBallot: (_: unknown, kept: { message: string }, signature: string) =>
    Promise.resolve(`${kept.message}.${signature}`),
}));

const key = { suite: "RSABSSA-SHA384-PSS-Randomized", public_key: {} };
const anonymous = { id: "w1", ballots: key } as unknown as Wave;
const pseudonymous = { id: "w2", ballots: null } as unknown as Wave;

/** The page as it is after a reload: only what the device keeps is still there. */
async function reloaded() {
  vi.resetModules();
  return import("./redeem-ballot");
}

beforeEach(() => {
  localStorage.clear();
  redeem.mockReset();
  let made = 0;
  blind.mockReset().mockImplementation(() => {
    made += 1;
    return Promise.resolve({ message: `m${made}`, inverse: `i${made}`, blinded: `b${made}` });
  });
});

it("sends the same blinded message again where the answer was lost", async () => {
  redeem.mockRejectedValueOnce(new TypeError("the line broke"));
  await expect((await reloaded()).ballotFor(anonymous, "AAAA", "k")).rejects.toThrow("the line broke");
  redeem.mockResolvedValueOnce({ blind_signature: "s" });
  expect(await (await reloaded()).ballotFor(anonymous, "AAAA", "k")).toBe("m1.s");
  expect(redeem.mock.calls).toEqual([
    ["w1", { invitation: "AAAA", blinded: "b1" }],
    ["w1", { invitation: "AAAA", blinded: "b1" }],
  ]);
});

it("has the ballot after a reload, and no more once the response is in", async () => {
  redeem.mockResolvedValue({ blind_signature: "s" });
  await (await reloaded()).ballotFor(anonymous, "AAAA", "k");
  const { ballotFor, forgetBallot } = await reloaded();
  expect(await ballotFor(anonymous, "AAAA", "k")).toBe("m1.s");
  expect(redeem).toHaveBeenCalledTimes(1);
  forgetBallot("w1");
  expect(localStorage.length).toBe(0);
  expect(await ballotFor(anonymous, "BBBB", "k")).toBe("m2.s");
});

it("votes where the device keeps nothing", async () => {
  const refusing = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  redeem.mockResolvedValue({ blind_signature: "s" });
  const { ballotFor } = await reloaded();
  expect(await ballotFor(anonymous, "AAAA", "k")).toBe("m1.s");
  expect(await ballotFor(anonymous, "AAAA", "k")).toBe("m1.s");
  expect(redeem).toHaveBeenCalledTimes(1);
  refusing.mockRestore();
});

it("asks a pseudonymous wave without blinding, under the draft's key", async () => {
  redeem.mockResolvedValue({ ballot: "1234" });
  expect(await (await reloaded()).ballotFor(pseudonymous, "AAAA", "k-ballot")).toBe("1234");
  expect(redeem).toHaveBeenCalledWith("w2", { invitation: "AAAA" }, "k-ballot");
  expect(localStorage.length).toBe(0);
});

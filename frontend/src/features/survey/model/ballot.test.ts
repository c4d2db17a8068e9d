import { describe, expect, it } from "vitest";
import { clearBallot, type KeptBallot, readBallot, saveBallot } from "./ballot";

const kept: KeptBallot = { invitation: "AAAA-BBBB", message: "m", inverse: "i", blinded: "b" };

function device(...held: [string, string][]) {
  const map = new Map(held);
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, value),
    removeItem: (key: string) => void map.delete(key),
  };
}

describe("a kept ballot", () => {
  it("is found again after a reload, for its wave and invitation alone", () => {
    const keep = device();
    saveBallot(keep, "w1", kept);
    expect(readBallot(keep, "w1", "AAAA-BBBB")).toEqual(kept);
    expect(readBallot(keep, "w1", "CCCC-DDDD")).toBeUndefined();
    expect(readBallot(keep, "w2", "AAAA-BBBB")).toBeUndefined();
    clearBallot(keep, "w1");
    expect(readBallot(keep, "w1", "AAAA-BBBB")).toBeUndefined();
  });

  it.each(["", "{", "null", "7", "{}"])("is none where the device holds %j", (text) => {
    expect(readBallot(device(["almpo.survey.ballot.w1", text]), "w1", "AAAA-BBBB")).toBeUndefined();
  });
});

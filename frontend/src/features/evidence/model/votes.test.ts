import { expect, test } from "vitest";
import { leastAgreed, shareAgreeing } from "./votes";

const group = (name: string, agree: number, disagree: number, statements = 1) => ({
  group: name,
  votes: { agree, pass: 0, disagree },
  statements,
  withheld: 0,
});

test("consensus is as strong as in the group that agrees least, withheld groups left out", () => {
  const groups = [group("pes", 9, 1), group("trade_union", 1, 3), group("ministry", 0, 0, 0)];
  expect(leastAgreed(groups)?.group).toBe("trade_union");
  expect(leastAgreed(groups.slice(2))).toBeUndefined();
  expect(shareAgreeing(group("ministry", 0, 0, 0))).toBeNull();
  expect(shareAgreeing(group("pes", 9, 1))).toBe(0.9);
});

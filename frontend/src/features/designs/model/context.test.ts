import { describe, expect, it } from "vitest";
import { ANSWERS, answerOf, decisive, questions, withAnswer, withoutAnswer, withReason } from "./context";
import type { ReferenceItem } from "./types";

const code = (name: string, group = "labour_market"): ReferenceItem => ({
  code: `context.${name}`,
  label: { en: name },
  group,
  deprecated: false,
  outside_platform: false,
  links: [],
});
const CODES = [code("unemployment_high"), code("unemployment_low"), code("seasonal_work")];

describe("the context as answers", () => {
  it("keeps an answer through membership and back", () => {
    for (const answer of ANSWERS) {
      const [kept] = withAnswer([], "context.neet", answer);
      expect(answerOf(kept?.membership ?? null)).toBe(answer);
    }
  });

  it("leaves a degree between the four answers as it is", () => {
    expect(answerOf(0.9)).toBe("graded");
  });

  it("tells a question that nobody answered from one that nobody can answer", () => {
    const known = withAnswer([], "context.neet", "not_known");
    expect(known).toEqual([{ code: "context.neet", membership: null }]);
    expect(withoutAnswer(known, "context.neet")).toEqual([]);
  });

  it("keeps the reason when the answer changes", () => {
    const reasoned = withReason(withAnswer([], "context.neet", "applies"), "context.neet", "One in five.");
    expect(withAnswer(reasoned, "context.neet", "not")[0]).toMatchObject({
      membership: 0,
      reason: "One in five.",
    });
  });

  it("asks about one of two opposites: the one that was answered", () => {
    expect(questions(CODES, []).map((item) => item.code)).toEqual([
      "context.unemployment_high",
      "context.seasonal_work",
    ]);
    const answered = withAnswer([], "context.unemployment_low", "applies");
    expect(questions(CODES, answered).map((item) => item.code)).toEqual([
      "context.unemployment_low",
      "context.seasonal_work",
    ]);
  });

  it("asks first what would change the ranking most", () => {
    const swings = new Map([
      ["context.unemployment_high", 0.2],
      ["context.seasonal_work", 0.5],
    ]);
    expect(decisive(CODES, swings, 2).map((item) => item.code)).toEqual([
      "context.seasonal_work",
      "context.unemployment_high",
    ]);
    expect(decisive(CODES, new Map(), 2)).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { asked, numberIn, questionOf, typedOf } from "./plan";

describe("the question of power", () => {
  const typed = typedOf(null);
  const filled = { ...typed, fields: { ...typed.fields, baseline: "30", effect: "7", caseload: "3200" } };

  it("is typed in per cent and sent as shares", () => {
    expect(questionOf(filled)).toMatchObject({
      baseline: 0.3,
      effect: 0.07,
      caseload: 3200,
      share_treated: 0.5,
    });
  });
  it("comes back as it was typed", () => {
    const question = questionOf(filled);
    expect(Array.isArray(question)).toBe(false);
    if (!Array.isArray(question)) expect(typedOf(question).fields).toEqual(filled.fields);
  });
  it("keeps a mean in its own unit, and asks for its spread", () => {
    expect(asked("mean")).toContain("sd");
    expect(asked("mean")).not.toContain("baseline");
    const mean = { outcome: "mean" as const, fields: { ...filled.fields, sd: "450", effect: "-60" } };
    expect(questionOf(mean)).toMatchObject({ sd: 450, effect: -60, baseline: null });
  });
  it("names the fields without a number", () => {
    const wrong = { ...filled, fields: { ...filled.fields, effect: "much", caseload: "" } };
    expect(questionOf(wrong)).toEqual(["effect", "caseload"]);
  });
  it("reads a decimal comma and a minus sign", () => {
    expect([numberIn("2,5"), numberIn("−3"), numberIn("x"), numberIn("")]).toEqual([2.5, -3, null, null]);
  });
});

import { describe, expect, it } from "vitest";
import { differs, screeningControl, screeningDraft, withEntry } from "./screening";
import type { FunctionShown, ScreenedFunction } from "./types";

const SAID: ScreenedFunction = {
  code: "ai.evidence_retrieval",
  options: [],
  stage: null,
  intended_purpose: "Find studies",
  users: "",
  oversight: "",
  answers: { ai_system: "yes", profiling: "unknown" },
  trust: [
    { code: "trust.audit", measure: " " },
    { code: "trust.complaint_route", measure: "A desk" },
  ],
  impact: { period: "" },
  data_protection: [{ code: "risks", state: "unknown", note: "" }],
};

describe("a screening", () => {
  it("sends what was said and leaves unknown what is unknown", () => {
    const [sent] = screeningDraft([SAID], "").functions;
    expect(sent).toMatchObject({
      answers: { ai_system: "yes" },
      trust: [{ code: "trust.complaint_route", measure: "A desk" }],
      impact: {},
      data_protection: [],
    });
  });

  it("knows whether there is something to save", () => {
    const shown = { saved: true, screened: SAID } as FunctionShown;
    expect(differs(shown, { ...SAID, impact: {} })).toBe(false);
    expect(differs(shown, { ...SAID, answers: { ai_system: "no" } })).toBe(true);
    expect(differs({ ...shown, saved: false }, SAID)).toBe(true);
  });

  it("changes an entry or adds it", () => {
    const changed = withEntry(SAID.trust, { code: "trust.audit", measure: "Yearly" });
    expect(changed.map(({ measure }) => measure)).toEqual(["Yearly", "A desk"]);
    expect(withEntry(SAID.trust, { code: "trust.bias_testing", measure: "x" })).toHaveLength(3);
  });

  it("leads from a fault to its control", () => {
    const draft = screeningDraft([SAID], "");
    const at = (pointer: string) => screeningControl(draft, pointer);
    expect(at("/functions/0/trust/0/measure")).toBe("ai.evidence_retrieval-trust-trust.complaint_route");
    expect(at("/functions/0/impact/period")).toBe("ai.evidence_retrieval-impact-period");
    expect(at("/functions/0/oversight")).toBe("ai.evidence_retrieval-oversight");
    expect(at("/functions/0/options/2")).toBe("ai.evidence_retrieval-options");
    expect(at("/note")).toBe("note");
  });
});

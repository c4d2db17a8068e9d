import { describe, expect, it } from "vitest";
import { controlId, faultsIn, tidy } from "./steps";
import { BLANK_CHAIN, boxesOf, missingOf, originOf } from "./theory";
import type { Chain, Theory } from "./types";

const drawn: Chain = {
  ...BLANK_CHAIN,
  option: "employer_services",
  contexts: [{ text: "Low caseload", code: "context.caseload_low", configuration: "c1" }],
  resource: { text: "Counsellors call", code: "mechanism.employer_brokerage", configuration: "c1" },
  reasoning: { text: "Employers dare to try", code: "mechanism.employer_brokerage", configuration: "c1" },
  outcome: { text: "Entry into work", code: "outcome.job_entry", configuration: "c1" },
};
const theory = { drawn: [drawn], chains: [] } as unknown as Theory;

describe("where a box comes from", () => {
  it("is its configuration while the words are those that were drawn", () => {
    expect(boxesOf(drawn).map((box) => originOf(box, theory))).toEqual(Array(4).fill("configuration"));
  });
  it("is reworded once somebody changed them, and a person without a configuration", () => {
    expect(originOf({ ...drawn.outcome, text: "A job" }, theory)).toBe("reworded");
    expect(originOf({ text: "A bus", code: null, configuration: null }, theory)).toBe("person");
  });
});

describe("drawing", () => {
  it("adds only what is not there, however it was reworded", () => {
    expect(missingOf([drawn], [])).toEqual([drawn]);
    expect(missingOf([drawn], [{ ...drawn, outcome: { ...drawn.outcome, text: "A job" } }])).toEqual([]);
  });
});

describe("the step", () => {
  const value = {
    configurations: [],
    chains: [{ ...drawn, contexts: [...drawn.contexts, BLANK_CHAIN.resource] }],
    narrative: "",
    assumptions: [],
  };
  it("leaves out contexts without words", () => {
    expect(tidy("theory_of_change", value).chains[0]?.contexts).toHaveLength(1);
  });
  it("asks for each empty box", () => {
    const empty = { ...value, chains: [BLANK_CHAIN] };
    expect(Object.keys(faultsIn("theory_of_change", empty))).toEqual([
      "chains-0-resource-text",
      "chains-0-reasoning-text",
      "chains-0-outcome-text",
    ]);
  });
  it("finds the box that the service means, though boxes share their code", () => {
    expect(controlId(value, "/chains/0/outcome/text")).toBe("chains-0-outcome-text");
    expect(controlId(value, "/chains/0/contexts/0/text")).toBe("chains-0-contexts-0-text");
  });
});

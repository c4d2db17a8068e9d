import { describe, expect, it } from "vitest";
import { chosenOutcomes } from "./objectives";
import { verdictOf } from "./ranking";
import { asBriefSearch } from "./search";
import { controlId, EMPTY, faultsIn, nextStep, STEPS, tidy } from "./steps";

describe("the steps of a design", () => {
  it("come one after the other, and each has something to begin with", () => {
    expect(nextStep("context")).toBe("problem");
    expect(nextStep("monitoring")).toBeUndefined();
    expect(Object.keys(EMPTY).sort()).toEqual([...STEPS].sort());
  });

  it("are sent without lines and rows that hold nothing", () => {
    const problem = { statement: "Long spells.", causes: ["", " Distance ", ""], scale: "" };
    expect(tidy("problem", problem).causes).toEqual(["Distance"]);
    const empty = { title: " ", likelihood: null, impact: null, mitigation: "" };
    expect(tidy("risks", { risks: [empty], note: "n" })).toEqual({ risks: [], note: "n" });
  });

  it("say what is missing at the control that mends it", () => {
    expect(faultsIn("problem", EMPTY.problem)).toEqual({ statement: "statement" });
    expect(faultsIn("context", EMPTY.context)).toEqual({});
    const judgement = {
      option: "mentoring",
      criterion: "equity" as const,
      value: 1,
      reason: "",
    };
    expect(faultsIn("options", { ...EMPTY.options, judgements: [judgement] })).toEqual({
      "judgements-0-reason": "reason",
    });
  });

  it("find the control that the service means: by code where there is one, else by position", () => {
    const body = { memberships: [{ code: "context.neet", membership: 1 }] };
    expect(controlId(body, "/memberships/0/membership")).toBe("memberships-context.neet");
    expect(controlId({ risks: [{ title: "" }] }, "/risks/0/title")).toBe("risks-0-title");
    expect(controlId({ statement: "" }, "/statement")).toBe("statement");
  });
});

describe("what a design wants", () => {
  it("goes the way that is good, unless somebody said otherwise", () => {
    const outcome = (code: string, group: string) => ({
      code,
      group,
      label: {},
      deprecated: false,
      outside_platform: false,
      links: [],
    });
    const outcomes = [outcome("outcome.job_entry", "intended"), outcome("outcome.creaming", "unintended")];
    expect(chosenOutcomes(["outcome.job_entry", "outcome.creaming"], [], outcomes)).toEqual([
      { code: "outcome.job_entry", direction: "raises" },
      { code: "outcome.creaming", direction: "lowers" },
    ]);
    const before = [{ code: "outcome.job_entry", direction: "lowers" as const }];
    expect(chosenOutcomes(["outcome.job_entry"], before, outcomes)).toEqual(before);
  });
});

describe("what a ranking says", () => {
  it("calls open what an unknown could turn", () => {
    expect(verdictOf({ low: 0.5, high: 1 })).toBe("applies");
    expect(verdictOf({ low: 0, high: 1 })).toBe("open");
    expect(verdictOf({ low: 0, high: 0.4 })).toBe("rather_not");
  });
});

describe("the address of a brief", () => {
  it("takes the six languages and nothing else", () => {
    expect(asBriefSearch({ language: "el" })).toEqual({ language: "el" });
    expect(asBriefSearch({ language: "xx" })).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import { BLANK_PILOT, faultsOf, pilotOf } from "./pilot";

const typed = {
  ...BLANK_PILOT,
  option: "employer_services",
  setting: "policy" as const,
  outcome_code: "outcome.job_entry",
  unit: "percentage points",
  value: "4,5",
  low: "1",
  high: "8",
  n: "420",
  observed: "More found work.",
};

describe("a pilot", () => {
  it("is sent with its figures and without what was left open", () => {
    expect(pilotOf(typed)).toMatchObject({
      measured: { value: 4.5, low: 1, high: 8, n: 420, n_comparison: null },
      planned: null,
      started_on: null,
      comparison: null,
    });
  });
  it("has no figures without an outcome that they are about", () => {
    expect(pilotOf({ ...typed, outcome_code: "" })).toMatchObject({ measured: null, direction: null });
  });
  it("asks for what the service needs", () => {
    expect(faultsOf(BLANK_PILOT)).toEqual(["option", "setting", "observed"]);
    expect(faultsOf({ ...typed, n: "" })).toEqual(["n"]);
    expect(faultsOf(typed)).toEqual([]);
  });
});

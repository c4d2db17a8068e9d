import { describe, expect, it } from "vitest";
import { whatIfOf } from "./scenario";
import { asCompareSearch, asHistorySearch } from "./search";
import { EMPTY, EQUAL_WEIGHTS } from "./steps";
import type { Design } from "./types";

const design = {
  steps: {
    context: {
      memberships: [
        { code: "context.caseload_high", membership: 0.9 },
        { code: "context.neet", membership: 1 },
      ],
    },
    options: { ...EMPTY.options, note: "kept" },
  },
} as unknown as Design;

describe("a scenario that is being made", () => {
  it("is nothing to reckon while nothing is otherwise", () => {
    expect(whatIfOf(design, [], null)).toBeUndefined();
  });

  it("takes the place of the context and of its opposite, and leaves the others", () => {
    const memberships = [{ code: "context.caseload_low", membership: 0.5 }];
    expect(whatIfOf(design, memberships, null)).toEqual({
      context: { memberships: [{ code: "context.neet", membership: 1 }, ...memberships] },
    });
  });

  it("keeps what else the options step says when the weights are otherwise", () => {
    expect(whatIfOf(design, [], EQUAL_WEIGHTS)).toEqual({
      options: { weights: EQUAL_WEIGHTS, judgements: [], note: "kept" },
    });
  });
});

describe("the address of a comparison", () => {
  it("names versions and scenarios, and nothing else", () => {
    const pinned = { scenarios: "a,b", revision: 3, release: "r", release_revision: 1 };
    expect(asCompareSearch({ ...pinned, revision: "3", extra: "x" })).toEqual(pinned);
    expect(asCompareSearch({ scenarios: 1, revision: "x", release_revision: -1 })).toEqual({});
  });

  it("of a history names a step that there is", () => {
    expect(asHistorySearch({ step: "risks" })).toEqual({ step: "risks" });
    expect(asHistorySearch({ step: "stars" })).toEqual({});
  });
});

import { describe, expect, it } from "vitest";
import type { components } from "../../../lib/api/cop";
import { cardOf, linkOf, missingIn } from "./link";

const candidate: components["schemas"]["LinkCandidate"] = {
  statement_id: "s",
  session_id: "x",
  country: "MT",
  language: "en",
  text: "said",
  practice: null,
  practice_family: null,
  contexts: ["context.a", "context.b"],
  mechanisms: ["mechanism.a"],
  outcomes: ["outcome.a"],
  coders: 1,
};

describe("a link", () => {
  it("takes over what is certain and leaves the reading to the reader", () => {
    const link = linkOf(candidate, [], "en");
    expect([link.contexts, link.mechanism, link.outcome]).toEqual([[], "mechanism.a", "outcome.a"]);
    expect(missingIn(link)).toEqual(["contexts", "resource", "reasoning", "direction", "polarity", "family"]);
    expect(cardOf(link, candidate)).toBeNull();
  });

  it("is a card on its statement, about the practice where there is one", () => {
    const link = {
      ...linkOf(candidate, [], "en"),
      contexts: ["context.b"],
      resource: " time ",
      reasoning: "trust",
      direction: "lowers" as const,
      polarity: "supports" as const,
      family: "counselling",
    };
    expect(cardOf(link, candidate)).toMatchObject({
      contexts: [{ code: "context.b" }],
      mechanism: { resource: "time", reasoning: "trust", code: "mechanism.a" },
      outcome: { code: "outcome.a", direction: "lowers" },
      practice_family: "counselling",
      statements: ["s"],
    });
    expect(cardOf(link, { ...candidate, practice: "p" })).toMatchObject({
      practice: "p",
      practice_family: null,
    });
  });
});

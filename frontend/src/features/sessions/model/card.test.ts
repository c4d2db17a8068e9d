import { expect, test } from "vitest";
import type { components } from "../../../lib/api/cop";
import { cardDraft, codeOrText, EMPTY_CARD, formOf, missingIn, withdrawn } from "./card";

const code = (name: string, family: string, en: string, pl: string) =>
  ({ code: name, family, label: { en, pl }, definition: { en } }) as unknown as components["schemas"]["Code"];

const codes = [
  code("context.unemployment_high", "context", "High unemployment", "Wysokie bezrobocie"),
  code("mechanism.trust", "mechanism", "Trust", "Zaufanie"),
];

test("a label in any language is its code; anything else stays in the room's own words", () => {
  expect(codeOrText(" wysokie BEZROBOCIE ", "context", codes)).toEqual({ code: "context.unemployment_high" });
  expect(codeOrText("mechanism.trust", "mechanism", codes)).toEqual({ code: "mechanism.trust" });
  expect(codeOrText("Trust", "context", codes)).toEqual({ text: "Trust" });
});

test("a card says what it still needs, and then what the service takes", () => {
  expect(missingIn(EMPTY_CARD, codes)).toEqual(["contexts", "resource", "reasoning", "outcome", "about"]);
  const form = {
    ...EMPTY_CARD,
    contexts: ["High unemployment", "", "One office for two towns"],
    resource: "One counsellor throughout",
    reasoning: "People dare to ask",
    mechanism: "Trust",
    outcome: "People stay on",
    family: "counselling_job_search",
  };
  expect(missingIn(form, codes)).toEqual([]);
  expect(missingIn({ ...form, mechanism: "Hope" }, codes)).toEqual(["mechanism"]);
  expect(cardDraft(form, codes)).toEqual({
    contexts: [{ code: "context.unemployment_high" }, { text: "One office for two towns" }],
    mechanism: {
      resource: "One counsellor throughout",
      reasoning: "People dare to ask",
      code: "mechanism.trust",
    },
    outcome: { text: "People stay on", direction: "raises" },
    practice: null,
    practice_family: "counselling_job_search",
    statements: [],
    polarity: "supports",
    withdrawn: false,
  });
});

test("a card that is opened and saved without a change is the same, in whatever language; withdrawn it keeps its parts", () => {
  const draft = {
    contexts: [{ code: "context.unemployment_high" }, { text: "Two towns" }],
    mechanism: { resource: "time", reasoning: "people dare", code: "mechanism.trust" },
    outcome: { text: "People stay on", direction: "raises" as const },
    practice: null,
    practice_family: "counselling_job_search",
    statements: ["1"],
    polarity: "supports" as const,
    withdrawn: false,
  };
  const card = { ...draft, id: "c", revision: 3 } as unknown as components["schemas"]["Card"];
  expect(cardDraft(formOf(card, codes, "pl"), codes)).toEqual(draft);
  expect(withdrawn(card)).toEqual({ ...draft, withdrawn: true });
});

import { expect, test } from "vitest";
import type { components } from "../../../lib/api/cop";
import { findCodes, gapsOf, undecided, withCodes } from "./codes";

type Code = components["schemas"]["Code"];
type Card = components["schemas"]["Card"];

const code = (name: string, en: string, definition: string) =>
  ({ code: name, family: "context", label: { en }, definition: { en: definition } }) as unknown as Code;

const codes = [
  code("context.rural", "Rural area", "Long ways, few buses and high unemployment."),
  code("context.unemployment_high", "High unemployment", "Many people look for work."),
  code("context.high_skill", "High skills", "Many have a degree."),
];

test("a search begins with the labels that begin with it, then those that hold it, then definitions", () => {
  expect(findCodes(codes, "high unemployment", "en").map((found) => found.code)).toEqual([
    "context.unemployment_high",
    "context.rural",
  ]);
  expect(findCodes(codes, "", "pl")).toHaveLength(3);
  expect(findCodes(codes, "nothing like it", "en")).toEqual([]);
});

const card = {
  contexts: [{ code: "context.rural" }, { text: "One office for two towns" }],
  mechanism: { resource: "One counsellor", reasoning: "People dare to ask", code: null },
  outcome: { text: "They stay on", direction: "raises" },
  practice: null,
  practice_family: "counselling_job_search",
  statements: ["s1"],
  polarity: "supports",
  withdrawn: false,
} as unknown as Card;

test("a card shows its gaps, and takes a code for some of them", () => {
  expect(gapsOf(card).map((gap) => gap.place)).toEqual(["context-1", "mechanism", "outcome"]);
  const draft = withCodes(card, { "context-1": "context.office", mechanism: "mechanism.trust" });
  expect(draft.contexts).toEqual([{ code: "context.rural" }, { code: "context.office" }]);
  expect(draft.mechanism).toMatchObject({ resource: "One counsellor", code: "mechanism.trust" });
  expect(draft.outcome).toEqual({ text: "They stay on", direction: "raises" });
});

test("a suggestion stays open until this coder has decided on its code", () => {
  const suggested = [{ code: "context.a" }, { code: "context.b" }];
  const codings = [
    { code: "context.a", coder: "C1" },
    { code: "context.b", coder: "C2" },
  ];
  expect(undecided(suggested, codings, "C1")).toEqual([{ code: "context.b" }]);
  expect(undecided(suggested, codings, "C2")).toEqual([{ code: "context.a" }]);
});

import { expect, test } from "vitest";
import type { components } from "../../../lib/api/cop";
import { mergedDraft, partsOf, rewordedDraft, splitDrafts } from "./lineage";

type Statement = components["schemas"]["Statement"];

const said = (id: string, text: string, more: Partial<Statement> = {}) =>
  ({
    id,
    text,
    topic: "cmo",
    form: "verbatim",
    participant: "P01",
    practice: null,
    language: "en",
    ...more,
  }) as Statement;

test("a merged statement names what it came from, and nobody where several spoke", () => {
  const one = said("1", "time");
  expect(mergedDraft([one, said("2", "trust")], "time and trust", true)).toMatchObject({
    origin: "merged",
    derived_from: ["1", "2"],
    replaces: ["1", "2"],
    participant: "P01",
    form: "paraphrase",
  });
  const other = said("3", "trust", { participant: "P02" });
  expect(mergedDraft([one, other], "both", false)).toMatchObject({ participant: null, replaces: [] });
});

test("parts of somebody's very words stay verbatim; the last one takes the place of the whole", () => {
  const whole = said("1", "Time and trust.");
  const [first, last] = splitDrafts(whole, ["Time", "they trusted us"], true);
  expect(first).toMatchObject({ form: "verbatim", replaces: [], derived_from: ["1"], participant: "P01" });
  expect(last).toMatchObject({ form: "paraphrase", replaces: ["1"] });
});

test("what a machine drafted stays its draft, however it is reworded", () => {
  const draft = said("1", "a draft", { form: "ai_draft", participant: null });
  expect(rewordedDraft(draft, "better", true)).toMatchObject({ form: "ai_draft", origin: "reworded" });
  expect(mergedDraft([draft, said("2", "own words")], "both", true).form).toBe("ai_draft");
});

test("a part is a line that says something", () => {
  expect(partsOf(" one \n\n two\n")).toEqual(["one", "two"]);
});

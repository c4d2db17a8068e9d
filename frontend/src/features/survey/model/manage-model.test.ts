import { expect, test } from "vitest";
import type { components } from "../../../lib/api/survey";
import { countFinding, countLines, marginLines } from "./counts";
import { questionsOf } from "./definition";
import { placeOf } from "./places";
import { choicesOf, languagesOf, leftOut, presetAnswers } from "./preview";
import { mapChanges, newVariables, withChanges } from "./version-map";

const definition = {
  title: { default: "Survey", pl: "Ankieta" },
  pages: [
    {
      name: "you",
      title: { default: "About you" },
      elements: [
        {
          type: "dropdown",
          name: "country",
          title: { default: "Country", el: "Χώρα" },
          choices: ["PL", "DE"],
        },
        {
          type: "panel",
          name: "more",
          elements: [
            {
              type: "radiogroup",
              name: "stakeholder_type",
              title: "Who are you?",
              visibleIf: "{country} notempty",
              choices: [{ value: "pes", text: { default: "Public service" } }],
            },
          ],
        },
      ],
    },
  ],
};

test("a pointer is told as page, question and part, through panels and into options", () => {
  expect(placeOf(definition, "/pages/0/elements/0/title/de", "en")).toEqual({
    page: "About you",
    question: "Country",
    name: "country",
    part: "title",
  });
  expect(placeOf(definition, "/definition/pages/0/elements/1/elements/0/visibleIf", "en")).toEqual({
    page: "About you",
    question: "Who are you?",
    name: "stakeholder_type",
    part: "visibleIf",
  });
  expect(placeOf(definition, "/pages/0/elements/1/elements/0/choices/0/text/pl", "en")).toMatchObject({
    question: "Who are you?",
    part: "choices",
    option: "Public service",
  });
  expect(placeOf(definition, "/title/de", "en")).toEqual({ part: "title" });
  expect(placeOf(definition, "/pages/9/elements/4/title", "en")).toEqual({ part: "title" });
});

test("a preview starts as the chosen kind of respondent, as far as the instrument asks for it", () => {
  const questions = questionsOf(definition);
  expect(presetAnswers(questions, "PL", "pes")).toEqual({ country: "PL", stakeholder_type: "pes" });
  expect(presetAnswers(questions, "FR", undefined)).toEqual({});
  expect(choicesOf(questions, "country")).toEqual(["PL", "DE"]);
  expect(choicesOf(questions, "absent")).toEqual([]);
  expect(leftOut(questions, ["country"]).map(({ name }) => name)).toEqual(["stakeholder_type"]);
});

test("an instrument speaks the languages of its strings, English always", () => {
  expect(languagesOf(definition)).toEqual(["en", "el", "pl"]);
  expect(languagesOf({ title: "Plain" })).toEqual(["en"]);
});

test("the map of two versions is changed where somebody said something, and sent whole", () => {
  const items: components["schemas"]["VersionMap"]["items"] = [
    { old: "level", new: "level", recode: {}, note: "" },
    { old: "sector", new: null, recode: { a: null }, note: "Not asked any more" },
  ];
  const map = { items, added: ["branch"] } as unknown as components["schemas"]["VersionMap"];
  expect(newVariables(map)).toEqual(["level", "branch"]);
  const changes = mapChanges(map);
  expect(changes).toEqual({ sector: { to: "", recode: "a =", note: "Not asked any more" } });
  expect(withChanges(items, changes)).toEqual(items);
  const renamed = { sector: { to: "branch", recode: "a = b\n\n c=", note: " Renamed " } };
  expect(withChanges(items, renamed)).toEqual([
    items[0],
    { old: "sector", new: "branch", recode: { a: "b", c: null }, note: "Renamed" },
  ]);
});

test("the first sentence of the counts names most answers, reached goals and what is withheld", () => {
  const counts = {
    complete: null,
    partial: null,
    items: [
      { country: "PL", stakeholder_type: "pes", complete: 12, partial: 0 },
      { country: "DE", stakeholder_type: "pes", complete: null, partial: null },
    ],
  } as components["schemas"]["Counts"];
  const targets = [{ country: "PL" as const, stakeholder_type: "pes" as const, population: 340, quota: 10 }];
  const margin = marginLines(countLines(counts, targets), "country");
  expect(countFinding(margin)).toEqual({
    most: { code: "PL", complete: 12 },
    goals: 1,
    reached: 1,
    withheld: 1,
  });
  expect(countFinding([])).toEqual({ most: undefined, goals: 0, reached: 0, withheld: 0 });
});

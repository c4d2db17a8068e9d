import { expect, test } from "vitest";
import { questionsOf } from "./definition";
import { placeOf } from "./places";
import { choicesOf, languagesOf, leftOut, presetAnswers } from "./preview";

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

import { expect, test } from "vitest";
import { errorsOn, questionnaireModel } from "./questionnaire-model";

const words = () => ({ answerNeeded: (title: string) => title, rankAll: (title: string) => title });
const options = [
  { value: "a", text: "A" },
  { value: "b", text: "B" },
];
const offered = options.map((option) => ({ ...option, visibleIf: `{some} contains '${option.value}'` }));
const definition = {
  pages: [
    {
      name: "p",
      elements: [
        { type: "checkbox", name: "some", choices: options },
        { type: "radiogroup", name: "one", choices: offered, showOtherItem: true, otherText: "Other" },
        { type: "comment", name: "why", isRequired: true },
        { type: "matrix", name: "each", rows: offered, columns: options, hideIfRowsEmpty: true },
      ],
    },
  ],
};
const modelOf = (answers: object, openText = true) =>
  questionnaireModel({ definition, language: "en", answers: { ...answers }, openText, words });
const faultyIn = (model: ReturnType<typeof modelOf>) => {
  const [page] = model.visiblePages;
  return page ? errorsOn(page).length : -1;
};

test("no words are demanded where they would not be kept", () => {
  const other = { some: ["a"], one: "other" };
  expect(faultyIn(modelOf(other))).toBe(2);
  expect(faultyIn(modelOf(other, false))).toBe(0);
});

test("a draft comes back as it was left, whatever its choices depend on", () => {
  const draft = { one: "a", each: { a: "b" }, some: ["a"], why: "So" };
  expect(modelOf(draft).data).toEqual(draft);
  const ofOther = { some: ["a"], one: "other", "one-Comment": "Mine", why: "So" };
  expect(modelOf(ofOther).data).toEqual(ofOther);
});

test("what is no longer offered is not answered any more", () => {
  const model = modelOf({ some: ["a", "b"], one: "a", each: { a: "b", b: "a" }, why: "So" });
  model.setValue("some", ["b"]);
  expect(model.data).toEqual({ some: ["b"], each: { b: "a" }, why: "So" });
});

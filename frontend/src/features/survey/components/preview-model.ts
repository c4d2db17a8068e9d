import { questionnaireModel } from "./questionnaire-model";

/** Names of what a respondent with these answers is asked. */
export function askedAtFirst(
  definition: object,
  answers: Readonly<Record<string, unknown>>,
): readonly string[] {
  const model = questionnaireModel({
    definition,
    language: "en",
    answers,
    question: undefined,
    completeText: "",
  });
  const asked = model
    .getAllQuestions()
    .filter((question) => question.isVisible && question.isParentVisible)
    .map((question) => question.name);
  model.dispose();
  return asked;
}

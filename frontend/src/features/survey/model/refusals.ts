/** What the service refused, said per question in the respondent's language. */
import type { FieldError } from "../../../lib/api/problem";
import { type Question, questionOf, wordsIn } from "./definition";

export interface Refusal {
  question: string | undefined;
  title: string;
  reason: "required" | "too_long" | "too_many" | "range" | "exclusive" | "rule" | "other";
}

/** One per question, in the order of the questionnaire; what belongs to no question comes first. */
export function refusals(
  errors: readonly FieldError[],
  questions: readonly Question[],
  language: string,
): Refusal[] {
  const found = errors.map((error): Refusal => {
    const question = questionOf(questions, answerAt(error.pointer) ?? "");
    return {
      question: question?.name,
      title: question ? wordsIn(question.title, language) : error.message,
      reason: reasonOf(error.code),
    };
  });
  const place = (refusal: Refusal) => questions.findIndex((question) => question.name === refusal.question);
  return found
    .filter(
      (refusal, index) =>
        refusal.question === undefined ||
        found.findIndex((other) => other.question === refusal.question) === index,
    )
    .sort((one, other) => place(one) - place(other));
}

function answerAt(pointer: string): string | undefined {
  const [, root, name] = pointer.split("/");
  if (root === "answers") return name;
  return root === "stratum" ? name : undefined;
}

function reasonOf(code: string): Refusal["reason"] {
  switch (code) {
    case "required":
    case "missing":
      return "required";
    case "too_long":
      return "too_long";
    case "too_many_choices":
      return "too_many";
    case "out_of_range":
      return "range";
    case "exclusive":
    case "rule":
      return code;
    default:
      return "other";
  }
}

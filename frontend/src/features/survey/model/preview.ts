/** What a preview starts from: a respondent of one kind, and how much of the questionnaire this respondent is asked. */
import { LANGUAGES, type Language } from "../../../lib/i18n/languages";
import type { Question } from "./definition";

/** The two questions by which every instrument knows who answers. */
export const STRATUM_QUESTIONS = { country: "country", type: "stakeholder_type" } as const;

/** The answers that make somebody a respondent of this kind, where the instrument asks for them at all. */
export function presetAnswers(
  questions: readonly Question[],
  country: string | undefined,
  type: string | undefined,
): Record<string, string> {
  const offers = (name: string, value: string) =>
    questions.some(
      (question) => question.name === name && question.choices.some((choice) => choice.value === value),
    );
  const preset: Record<string, string> = {};
  if (country && offers(STRATUM_QUESTIONS.country, country)) preset[STRATUM_QUESTIONS.country] = country;
  if (type && offers(STRATUM_QUESTIONS.type, type)) preset[STRATUM_QUESTIONS.type] = type;
  return preset;
}

/** The values that a question of the instrument offers; empty where it is not there. */
export function choicesOf(questions: readonly Question[], name: string): string[] {
  return questions.find((question) => question.name === name)?.choices.map(({ value }) => value) ?? [];
}

/** The languages that an instrument has words in: English is its `default`. */
export function languagesOf(definition: unknown): Language[] {
  const found = new Set<string>();
  collect(definition, found);
  return LANGUAGES.filter((language) => language === "en" || found.has(language));
}

function collect(part: unknown, found: Set<string>): void {
  if (Array.isArray(part)) for (const one of part) collect(one, found);
  else if (typeof part === "object" && part !== null) {
    if ("default" in part) for (const language of Object.keys(part)) found.add(language);
    else for (const one of Object.values(part)) collect(one, found);
  }
}

/** The questions that this route leaves out, in their order. */
export function leftOut(questions: readonly Question[], asked: readonly string[]): Question[] {
  return questions.filter((question) => !asked.includes(question.name));
}

/** What the pages read of an instrument's definition: SurveyJS JSON within the project's subset. */
import type { Language } from "../../../lib/i18n/languages";

export type Words = Readonly<Record<string, string>>;

export interface Option {
  value: string;
  text: Words;
}

export interface Question {
  name: string;
  type: string;
  title: Words;
  page: string;
  /** The name of the answer in one's own words beside "other", where that can be chosen. */
  comment: string | undefined;
  choices: readonly Option[];
  rows: readonly Option[];
  columns: readonly Option[];
}

export interface QuestionPage {
  name: string;
  title: Words;
  questions: readonly Question[];
}

type Raw = Readonly<Record<string, unknown>>;

/** Answers that are no opinion; the service counts them apart. */
const NO_OPINION = ["dont_know", "not_applicable"];
const SCALE = /^\d+$/;

/** English is the `default` of an instrument's strings. */
export function wordsIn(words: Words | undefined, language: string): string {
  if (!words) return "";
  return words[language] ?? words.default ?? words.en ?? Object.values(words)[0] ?? "";
}

/** The pages with what is asked on them; texts alone (`html`) are no questions. */
export function pagesOf(definition: Raw): QuestionPage[] {
  return rawList(definition.pages).map((page) => {
    const name = String(page.name ?? "");
    return { name, title: wordsOf(page.title), questions: questionsIn(rawList(page.elements), name) };
  });
}

export function questionsOf(definition: Raw): Question[] {
  return pagesOf(definition).flatMap((page) => page.questions);
}

/** The options that are points of a scale, from low to high; empty where they are none. */
export function scalePoints(options: readonly Option[]): Option[] {
  const points = options.filter((option) => !NO_OPINION.includes(option.value));
  return points.every((point) => SCALE.test(point.value)) ? points : [];
}

/** Every name under which an answer may be given. */
export function answerNames(questions: readonly Question[]): string[] {
  return questions.flatMap(({ name, comment }) => (comment ? [name, comment] : [name]));
}

/** The question to which an answer of this name belongs: its own, or the words beside its "other". */
export function questionOf(questions: readonly Question[], answer: string): Question | undefined {
  return questions.find(({ name, comment }) => name === answer || comment === answer);
}

/** What the instrument calls itself. */
export function titleOf(definition: Raw, language: Language): string {
  return wordsIn(wordsOf(definition.title), language);
}

export function descriptionOf(definition: Raw, language: Language): string {
  return wordsIn(wordsOf(definition.description), language);
}

/** The words for one of a question's options; the value itself where there are none. */
export function labelOf(options: readonly Option[], value: string, language: string): string {
  const option = options.find((candidate) => candidate.value === value);
  return (option && wordsIn(option.text, language)) || value;
}

/** An answer in words, one line each; empty where nothing was answered. `comment` is what was written beside "other";
 * `special` has words for the values whose words the instrument leaves to the platform (`true`, `none`, `other` …). */
export function answerLines(
  question: Question,
  answer: unknown,
  language: string,
  { special = {}, comment }: { special?: Readonly<Record<string, string>>; comment?: unknown } = {},
): string[] {
  if (answer === undefined || answer === null || answer === "") return [];
  const labelled = (value: unknown) => {
    const code = String(value);
    const label = labelOf(question.choices, code, language);
    const said =
      label === code && !question.choices.some((choice) => choice.value === code) ? special[code] : label;
    return code === "other" && typeof comment === "string" && comment
      ? `${said ?? label}: ${comment}`
      : (said ?? label);
  };
  if (question.type === "matrix" && typeof answer === "object") {
    const chosen = answer as Readonly<Record<string, unknown>>;
    return question.rows
      .filter((row) => chosen[row.value] !== undefined)
      .map(
        (row) =>
          `${wordsIn(row.text, language)}: ${labelOf(question.columns, String(chosen[row.value]), language)}`,
      );
  }
  if (Array.isArray(answer)) {
    const labels = answer.map(labelled);
    return question.type === "ranking" ? labels.map((label, place) => `${place + 1}. ${label}`) : labels;
  }
  return [labelled(answer)];
}

function questionsIn(elements: readonly Raw[], page: string): Question[] {
  return elements.flatMap((element) => {
    if (element.type === "panel") return questionsIn(rawList(element.elements), page);
    if (element.type === "html") return [];
    return [
      {
        name: String(element.name),
        type: String(element.type),
        title: wordsOf(element.title),
        page,
        comment: element.showOtherItem === true ? `${element.name}-Comment` : undefined,
        choices: [...optionsOf(element.choices ?? element.rateValues), ...namedOptions(element)],
        rows: optionsOf(element.rows),
        columns: optionsOf(element.columns),
      },
    ];
  });
}

/** Choices that an instrument switches on instead of listing them, where it has words of its own for them. */
function namedOptions(element: Raw): Option[] {
  const named = { none: element.noneText, other: element.otherText, dontknow: element.dontKnowText };
  const yesOrNo = { true: element.labelTrue, false: element.labelFalse };
  return Object.entries({ ...named, ...yesOrNo }).flatMap(([value, text]) =>
    text === undefined ? [] : [{ value, text: wordsOf(text) }],
  );
}

function optionsOf(raw: unknown): Option[] {
  return Array.isArray(raw)
    ? raw.map((option: unknown) => {
        const { value, text } = (typeof option === "object" ? option : { value: option }) as Raw;
        return { value: String(value), text: wordsOf(text) };
      })
    : [];
}

export function wordsOf(raw: unknown): Words {
  if (typeof raw === "string") return { default: raw };
  return typeof raw === "object" && raw !== null ? (raw as Words) : {};
}

function rawList(raw: unknown): Raw[] {
  return Array.isArray(raw) ? (raw as Raw[]) : [];
}

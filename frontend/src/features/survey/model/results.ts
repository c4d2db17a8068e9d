/** From the service's figures to what the charts draw. */
import type { components } from "../../../lib/api/survey";
import { labelOf, type Option, type Question, wordsIn } from "./definition";

export type ItemResult = components["schemas"]["ItemResult"];

/** Answers that are no opinion; the service counts them apart. */
const NO_OPINION = ["dont_know", "not_applicable"];
const SCALE = /^\d+$/;

export type Drawing = "likert" | "matrix" | "ranking" | "shares" | "number" | "words";

export interface QuestionResults {
  question: Question;
  drawing: Drawing;
  items: ItemResult[];
}

/** The questions with their figures, in the order of the questionnaire. */
export function byQuestion(questions: readonly Question[], items: readonly ItemResult[]): QuestionResults[] {
  return questions
    .map((question) => {
      const own = items.filter((item) => item.item === question.name);
      return { question, items: own, drawing: drawingOf(question, own) };
    })
    .filter((results) => results.items.length > 0);
}

function drawingOf(question: Question, items: readonly ItemResult[]): Drawing {
  if (question.type === "matrix") return scaleOf(question).length > 0 ? "likert" : "matrix";
  if (question.type === "ranking") return "ranking";
  const kind = items[0]?.kind;
  if (kind === "text") return "words";
  return kind === "number" ? "number" : "shares";
}

/** The points of a Likert matrix from low to high; empty where the columns are no scale. */
export function scaleOf(question: Question): Option[] {
  const points = question.columns.filter((column) => !NO_OPINION.includes(column.value));
  return points.every((point) => SCALE.test(point.value)) ? points : [];
}

/** Row, or the whole item, in words. */
export function itemLabel(question: Question, item: ItemResult, language: string): string {
  if (item.row === null) return wordsIn(question.title, language);
  return labelOf(question.type === "ranking" ? question.choices : question.rows, item.row, language);
}

/** Counts along the scale; `null` where they are withheld. */
export function scaleCounts(question: Question, item: ItemResult): number[] | null {
  if (item.suppressed) return null;
  return scaleOf(question).map(
    (point) => item.distribution.find((share) => share.value === point.value)?.n ?? 0,
  );
}

export interface ShareLine {
  value: string;
  label: string;
  n: number;
  share: number | null;
  interval: readonly [number, number] | null;
}

/** What was chosen how often: valid answers first and largest first, then what is counted apart. */
export function shareLines(question: Question, item: ItemResult, language: string): ShareLine[] {
  const options = question.type === "matrix" ? question.columns : question.choices;
  return item.distribution
    .map(({ value, n, share, ci }) => ({
      value,
      label: labelOf(options, value, language),
      n,
      share,
      interval: ci as readonly [number, number] | null,
    }))
    .sort((one, other) => (other.share ?? -1) - (one.share ?? -1));
}

/** The item with the largest share in the two highest points; `undefined` where none is shown. */
export function highest(items: readonly ItemResult[]): ItemResult | undefined {
  return items
    .filter((item) => item.top2_share !== null && item.n)
    .sort((one, other) => (other.top2_share ?? 0) - (one.top2_share ?? 0))[0];
}

/** The choice ranked first on average. */
export function rankedFirst(items: readonly ItemResult[]): ItemResult | undefined {
  return items
    .filter((item) => item.mean !== null && item.n)
    .sort((one, other) => (one.mean ?? 0) - (other.mean ?? 0))[0];
}

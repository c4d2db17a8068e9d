/** From the service's figures to what the charts draw. */

import type { LikertItem } from "../../../components/charts/likert-model";
import type { components } from "../../../lib/api/survey";
import { labelOf, type Option, type Question, scalePoints, wordsIn } from "./definition";

export type ItemResult = components["schemas"]["ItemResult"];

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
  return scalePoints(question.columns);
}

/** Row, or the whole item, in words. */
export function itemLabel(question: Question, item: ItemResult, language: string): string {
  if (item.row === null) return wordsIn(question.title, language);
  return labelOf(question.type === "ranking" ? question.choices : question.rows, item.row, language);
}

/** An item of a scale as the diverging bars take it. */
export function likertItem(question: Question, item: ItemResult, language: string): LikertItem {
  const shares = scaleOf(question).map(
    (point) => item.distribution.find((share) => share.value === point.value)?.share ?? 0,
  );
  const answered = (item.n ?? 0) + (item.dont_know ?? 0);
  const offered = question.columns.some((column) => column.value === "dont_know");
  return {
    id: item.row ?? item.item,
    label: itemLabel(question, item, language),
    shares: item.suppressed ? null : shares,
    n: item.suppressed ? null : item.n,
    dontKnow: item.suppressed || !offered || answered === 0 ? null : (item.dont_know ?? 0) / answered,
  };
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

/** How often each choice was ranked first, most often first; what is withheld is left out. */
export function firstChoices(items: readonly ItemResult[]): { item: ItemResult; share: number }[] {
  return items
    .filter((item) => !item.suppressed && item.n)
    .map((item) => ({ item, share: item.distribution.find((one) => one.value === "1")?.share ?? 0 }))
    .sort((one, other) => other.share - one.share || (one.item.mean ?? 0) - (other.item.mean ?? 0));
}

/** The answer chosen most often, with the item it belongs to. */
export function mostChosen(
  question: Question,
  items: readonly ItemResult[],
  language: string,
): { item: ItemResult; line: ShareLine } | undefined {
  return items
    .flatMap((item) => shareLines(question, item, language).map((line) => ({ item, line })))
    .sort((one, other) => (other.line.share ?? 0) - (one.line.share ?? 0))[0];
}

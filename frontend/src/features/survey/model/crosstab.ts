/** What can be crossed, and a cross-table from the service as rows and columns. */
import type { LikertItem } from "../../../components/charts/likert-model";
import type { components } from "../../../lib/api/survey";
import { type Question, scalePoints, wordsIn } from "./definition";

type Crosstab = components["schemas"]["Crosstab"];
type Cell = components["schemas"]["CrosstabCell"];

/** What is known of every respondent beside the answers. */
export const ABOUT = ["country", "stakeholder_type", "language"] as const;
// The service takes so many tables at once, and corrects their tests for that.
const MOST_TABLES = 20;
const CLOSED = ["radiogroup", "dropdown", "checkbox", "matrix", "boolean", "rating"];

/** Questions with a closed set of answers, without those that say the stratum. */
export function crossable(questions: readonly Question[]): Question[] {
  return questions.filter(
    ({ type, name }) => CLOSED.includes(type) && !(ABOUT as readonly string[]).includes(name),
  );
}

/** The variables of a question: every row of a matrix is one. */
export function variablesOf(question: Question): string[] {
  if (question.type !== "matrix") return [question.name];
  return question.rows.map((row) => `${question.name}.${row.value}`).slice(0, MOST_TABLES);
}

/** The row or the question that a variable is about, in words. */
export function variableLabel(questions: readonly Question[], variable: string, language: string): string {
  const question = questions.find(({ name }) => name === variable || variable.startsWith(`${name}.`));
  if (!question) return variable;
  const row = question.rows.find(({ value }) => variable === `${question.name}.${value}`);
  return wordsIn(row?.text, language) || wordsIn(question.title, language) || variable;
}

/** Finds the cell of a row's and a column's value. */
export function cellsOf(table: Crosstab): (row: string, column: string) => Cell | undefined {
  const places = new Map(table.cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
  return (row, column) => places.get(JSON.stringify([row, column]));
}

/** Diverging bars, one per column, where the rows are the points of a scale; otherwise `undefined`. */
export function barsByColumn(
  question: Question,
  table: Crosstab,
  label: (column: string) => string,
): LikertItem[] | undefined {
  const points = scalePoints(question.type === "matrix" ? question.columns : question.choices);
  if (points.length < 2) return undefined;
  const cell = cellsOf(table);
  return table.columns.map((column) => {
    const cells = points.map((point) => cell(point.value, column.value));
    const withheld = column.suppressed || cells.some((one) => one?.suppressed);
    return {
      id: column.value,
      label: label(column.value),
      shares: withheld ? null : cells.map((one) => one?.share ?? 0),
      n: withheld ? null : column.n,
      dontKnow: null,
    };
  });
}

/** How strong an association of this Cramér's V is called; the figure stands beside the word. */
export function strengthOf(v: number): "none" | "weak" | "moderate" | "strong" {
  if (v < 0.1) return "none";
  if (v < 0.3) return "weak";
  return v < 0.5 ? "moderate" : "strong";
}

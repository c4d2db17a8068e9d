/** From the text of a stored result to what the pages show. */
import type { Fit, Model, QcaResult, TruthRow } from "./types";

/** The method's document within the stored one; its kind is the analysis' method. */
export function documentOf<Document>(text: string): Document {
  return (JSON.parse(text) as { result: Document }).result;
}

const OWN = new Set(["out", "n", "incl", "pri", "cases"]);

/** The conditions in the order of the table. */
export function conditionsOf(rows: readonly TruthRow[]): string[] {
  return Object.keys(rows[0] ?? {}).filter((name) => !OWN.has(name));
}

export function truthRows(rows: readonly TruthRow[], conditions: readonly string[]) {
  return rows.map((row) => [
    ...conditions.map((name) => String(row[name] ?? "")),
    row.out,
    row.n,
    row.incl,
    row.pri,
    row.cases.join(", "),
  ]);
}

/** One row for each term, then one for the model as a whole. */
export function termRows(model: Model, whole: string) {
  const fitOf = ({ incl_s, pri, cov_s }: Fit) => [incl_s, pri, cov_s];
  return [
    ...model.terms.map((own) => [own.term, ...fitOf(own), own.cov_u, own.cases.join(", ")]),
    [whole, ...fitOf(model.overall), null, null],
  ];
}

/** The terms joined as they are written: `A*B + ~C`. */
export function expressionOf(result: QcaResult, at: number): string {
  const terms = result.solutions[at]?.terms.map(({ term }) => term) ?? [];
  return result.details.models[at]?.expression ?? terms.join(" + ");
}

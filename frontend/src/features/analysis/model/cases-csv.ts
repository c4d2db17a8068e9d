/** Cases from the text of a CSV file: a header, then one case a line; as the engine's own reader has it. */
import type { Data } from "./types";

export type CsvFault =
  | { kind: "too_short" }
  | { kind: "fields"; row: number; found: number; wanted: number }
  | { kind: "name"; column: string }
  | { kind: "twice"; column: string }
  | { kind: "no_id"; row: number }
  | { kind: "same_case"; case: string }
  | { kind: "no_columns" }
  | { kind: "no_number"; column: string; case: string; text: string };

export type CsvRead = { data: Data } | { fault: CsvFault };

const ID_HEADERS = new Set([
  "",
  "case",
  "cases",
  "case_id",
  "caseid",
  "id",
  "ids",
  "name",
  "country",
  "unit",
]);
const MISSING = new Set(["", "na", "n/a", "nan"]);
const NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** Comma, semicolon or tab; with semicolons a decimal comma is understood. An empty field or NA is missing. */
export function readCases(text: string): CsvRead {
  const { rows, decimalComma } = rowsOf(text);
  const [first, ...body] = rows;
  if (!first || body.length === 0) return { fault: { kind: "too_short" } };
  const header = first.map((name) => name.trim());
  const uneven = body.findIndex((row) => row.length !== header.length);
  if (uneven >= 0)
    return {
      fault: { kind: "fields", row: uneven + 1, found: body[uneven]?.length ?? 0, wanted: header.length },
    };
  const number = (field: string) => numberOf(field, decimalComma);
  const firstIsId =
    ID_HEADERS.has((header[0] ?? "").toLowerCase()) || body.some((row) => Number.isNaN(number(row[0] ?? "")));
  const cases = body.map((row, at) => (firstIsId ? (row[0] ?? "").trim() : String(at + 1)));
  const nameless = cases.indexOf("");
  if (nameless >= 0) return { fault: { kind: "no_id", row: nameless + 1 } };
  const same = cases.find((name, at) => cases.indexOf(name) !== at);
  if (same !== undefined) return { fault: { kind: "same_case", case: same } };
  return columnsOf(header, body, firstIsId ? 1 : 0, cases, number);
}

function columnsOf(
  header: readonly string[],
  body: readonly (readonly string[])[],
  from: number,
  cases: string[],
  number: (field: string) => number | null,
): CsvRead {
  const names = header.slice(from);
  if (names.length === 0) return { fault: { kind: "no_columns" } };
  const columns: Record<string, (number | null)[]> = {};
  for (const [at, column] of names.entries()) {
    if (!NAME.test(column)) return { fault: { kind: "name", column } };
    if (column in columns) return { fault: { kind: "twice", column } };
    const fields = body.map((row) => row[from + at] ?? "");
    const values = fields.map(number);
    const wrong = values.findIndex((value) => Number.isNaN(value));
    if (wrong >= 0)
      return {
        fault: { kind: "no_number", column, case: cases[wrong] ?? "", text: (fields[wrong] ?? "").trim() },
      };
    columns[column] = values;
  }
  return { data: { cases, columns } };
}

/** `null` for what is missing, NaN for what is no number. */
function numberOf(field: string, decimalComma: boolean): number | null {
  const text = decimalComma ? field.trim().replace(",", ".") : field.trim();
  if (MISSING.has(text.toLowerCase())) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : Number.NaN;
}

/** RFC 4180 with whichever separator the header has most of; lines that are empty are left out. */
function rowsOf(text: string): { rows: string[][]; decimalComma: boolean } {
  const plain = text.replace(/^\ufeff/, "");
  const first = plain.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const count = (mark: string) => first.split(mark).length;
  const separator = [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  const field = new RegExp(`("(?:[^"]|"")*"|[^"${separator}\\r\\n]*)(${separator}|\\r\\n|\\n|\\r|$)`, "y");
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < plain.length) {
    const start = field.lastIndex;
    const match = field.exec(plain);
    if (!match) {
      // A quote in the middle of a field: the rest of the line is taken as it stands.
      const end = plain.slice(start).search(/\r\n|\n|\r/);
      row.push(end < 0 ? plain.slice(start) : plain.slice(start, start + end));
      rows.push(row);
      row = [];
      field.lastIndex = end < 0 ? plain.length : start + end + 1;
      continue;
    }
    const [, own = "", mark = ""] = match;
    row.push(own.startsWith('"') ? own.slice(1, -1).replaceAll('""', '"') : own);
    if (mark !== separator) {
      rows.push(row);
      row = [];
    } else if (field.lastIndex >= plain.length) row.push("");
  }
  if (row.length > 0) rows.push(row);
  return {
    rows: rows.filter((one) => one.some((own) => own.trim() !== "")),
    decimalComma: separator === ";",
  };
}

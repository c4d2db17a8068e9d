import { downloadBlob } from "./download";

/** RFC 4180 CSV. A text that a spreadsheet would run as a formula is defused by a leading apostrophe. */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  return [header, ...rows]
    .map((row) => row.map(cell).join(","))
    .join("\r\n")
    .concat("\r\n");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Offers `text` as a file of the given name; the byte order mark lets Excel read it as UTF-8. */
export function download(name: string, text: string, type = "text/csv;charset=utf-8"): void {
  downloadBlob(name, new Blob(["\ufeff", text], { type }));
}

/** Places in a text. The services count Unicode code points, the browser UTF-16 units: an emoji is one there, two here. */

/** [start, end) */
export interface Span {
  start: number;
  end: number;
}

export type Unit = "word" | "sentence";

/** How many code points stand before a place that counts UTF-16 units. */
export function codePointsBefore(text: string, units: number): number {
  return Array.from(text.slice(0, units)).length;
}

/** The place in UTF-16 units before which so many code points stand. */
export function unitsBefore(text: string, points: number): number {
  let units = 0;
  for (let passed = 0; passed < points && units < text.length; passed += 1) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  }
  return units;
}

/** A text between two places in code points. */
export function sliceByPoints(text: string, start: number, end: number): string {
  return text.slice(unitsBefore(text, start), unitsBefore(text, end));
}

/** Words or sentences of a text, in UTF-16 units, without the spaces around them. */
export function piecesOf(text: string, unit: Unit, language: string): Span[] {
  const segments = new Intl.Segmenter(language, { granularity: unit }).segment(text);
  const pieces: Span[] = [];
  for (const { segment, index, isWordLike } of segments) {
    if (unit === "word" && !isWordLike) continue;
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end > start) pieces.push({ start, end });
  }
  return pieces;
}

/** The piece at the caret where nothing is chosen; else what is chosen and the next piece. UTF-16 units. */
export function grown(text: string, chosen: Span, unit: Unit, language: string): Span {
  const pieces = piecesOf(text, unit, language);
  if (chosen.start === chosen.end) {
    return pieces.find((piece) => piece.end > chosen.start) ?? pieces.at(-1) ?? chosen;
  }
  const next = pieces.find((piece) => piece.end > chosen.end);
  return next ? { start: chosen.start, end: next.end } : chosen;
}

/** What is chosen without its last piece, as long as something is left. UTF-16 units. */
export function shrunk(text: string, chosen: Span, unit: Unit, language: string): Span {
  const before = piecesOf(text, unit, language).findLast(
    (piece) => piece.end < chosen.end && piece.end > chosen.start,
  );
  return before ? { start: chosen.start, end: before.end } : chosen;
}

/** What is chosen without the spaces at its ends. UTF-16 units. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + words.trimEnd().length) };
}

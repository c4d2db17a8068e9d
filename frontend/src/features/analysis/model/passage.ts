/** A passage within its text. Offsets are code points: an emoji is one, in JavaScript's own counting two. */
export function splitAt(text: string, start: number, end: number): [string, string, string] {
  const points = Array.from(text);
  return [points.slice(0, start).join(""), points.slice(start, end).join(""), points.slice(end).join("")];
}

/** Codings of a transcript laid over its turns. Places count code points of the whole text. */
import { type Span, sliceByPoints } from "./offsets";

interface Placed extends Span {
  id: string;
}

/** A stretch of a turn that the same codings cover. `ending`: those whose passage ends with it. */
export interface Stretch extends Span {
  text: string;
  covered: readonly string[];
  ending: readonly string[];
}

/** Cuts a turn wherever a coding begins or ends. */
export function stretchesOf(turn: Span & { text: string }, codings: readonly Placed[]): Stretch[] {
  const touching = codings.filter((coding) => coding.start < turn.end && coding.end > turn.start);
  const cuts = new Set([turn.start, turn.end]);
  for (const coding of touching) {
    if (coding.start > turn.start) cuts.add(coding.start);
    if (coding.end < turn.end) cuts.add(coding.end);
  }
  const places = [...cuts].toSorted((one, other) => one - other);
  return places.slice(1).map((end, at) => {
    const start = places[at] ?? turn.start;
    return {
      start,
      end,
      text: sliceByPoints(turn.text, start - turn.start, end - turn.start),
      covered: touching.filter((coding) => coding.start < end && coding.end > start).map(({ id }) => id),
      ending: touching.filter((coding) => coding.end === end).map(({ id }) => id),
    };
  });
}

/** The turns that a passage touches, by their places in the list: [first, last]. */
export function turnsOver(turns: readonly Span[], { start, end }: Span): [number, number] | undefined {
  const first = turns.findIndex((turn) => turn.end > start && turn.start < end);
  const last = turns.findLastIndex((turn) => turn.end > start && turn.start < end);
  return first < 0 ? undefined : [first, last];
}

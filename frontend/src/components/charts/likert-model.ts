/** Stacked shares of a Likert item, from its counts. */

export interface LikertItem {
  id: string;
  label: string;
  /** Counts from the lowest to the highest point of the scale; `null` where they are withheld. */
  counts: readonly number[] | null;
}

export interface LikertSegment {
  point: number;
  /** Share of the item's answers, 0–1. */
  share: number;
  /** Whether the share is wide enough to be written into the bar. */
  labelled: boolean;
}

export interface LikertBar {
  id: string;
  label: string;
  /** Number of answers; `null` where withheld. */
  n: number | null;
  segments: readonly LikertSegment[];
  /** Share of the two highest points; `null` without answers. */
  top2: number | null;
}

const LABEL_FROM = 0.08;

export function likertBar({ id, label, counts }: LikertItem): LikertBar {
  const n = counts?.reduce((sum, count) => sum + count, 0) ?? null;
  if (counts === null || !n) return { id, label, n, segments: [], top2: null };
  const segments = counts.map((count, point) => ({
    point,
    share: count / n,
    labelled: count / n >= LABEL_FROM,
  }));
  const top2 = counts.slice(-2).reduce((sum, count) => sum + count, 0) / n;
  return { id, label, n, segments, top2 };
}

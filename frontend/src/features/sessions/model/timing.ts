/** The clock of a session: what was planned for a block, what was added, and what it took. */
import type { components } from "../../../lib/api/cop";

type Session = components["schemas"]["Session"];

export interface Timing {
  block: number;
  planned: number;
  added: number;
  running: boolean;
  /** Seconds that it took so far. */
  took: number;
  /** Seconds that are left; negative once the time is over. */
  left: number;
}

/** Of each block of the agenda, at a moment in milliseconds. */
export function timings(session: Pick<Session, "agenda" | "timings">, now: number): Timing[] {
  return session.agenda.map((planned, block) => {
    const timed = session.timings?.find((one) => one.block === block);
    const spans = timed?.spans ?? [];
    const took = spans.reduce(
      (sum, span) =>
        sum + (span.stopped_at ? Date.parse(span.stopped_at) : now) - Date.parse(span.started_at),
      0,
    );
    const added = timed?.added_minutes ?? 0;
    const seconds = Math.max(0, Math.round(took / 1000));
    return {
      block,
      planned: planned.minutes,
      added,
      running: spans.at(-1)?.stopped_at === null,
      took: seconds,
      left: (planned.minutes + added) * 60 - seconds,
    };
  });
}

/** `-75` → `−1:15` */
export function clock(seconds: number): string {
  const size = Math.abs(seconds);
  return `${seconds < 0 ? "−" : ""}${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
}

/** When each block begins by the plan, in milliseconds. */
export function starts(session: Pick<Session, "agenda" | "starts_at">): number[] {
  let at = Date.parse(session.starts_at);
  return session.agenda.map((block) => {
    const begins = at;
    at += block.minutes * 60_000;
    return begins;
  });
}

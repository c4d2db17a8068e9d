/** Server-Sent Events over fetch: `EventSource` cannot send a bearer token. Reconnects with back-off and goes on
 * after the last event it saw. */
import { problemFrom } from "../api/problem";
import { EventStreamParser, type ServerEvent } from "./sse";

export type LiveStatus = "connecting" | "live" | "waiting";

export interface LiveOptions {
  url: string;
  token: () => Promise<string | undefined>;
  onEvent: (event: ServerEvent) => void;
  /** Read everything anew: the stream begins here (`ready`), or no longer has what came after our last event
   * (`reset`). What happens from now on comes as events. */
  onReset: () => void;
  onStatus?: (status: LiveStatus) => void;
  /** Stops the stream. */
  signal: AbortSignal;
  /** Waits `ms` or until the signal; a test replaces it. */
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Runs until the signal stops it, or throws the problem of an answer that no retry can mend (403, 404). */
export async function follow(options: LiveOptions): Promise<void> {
  const { signal, onStatus, wait = pause } = options;
  let last: string | undefined;
  let failures = 0;
  while (!signal.aborted) {
    onStatus?.("connecting");
    try {
      const response = await connect(options, last);
      failures = 0;
      onStatus?.("live");
      for await (const event of eventsOf(response)) {
        if (event.event === "ready" || event.event === "reset") options.onReset();
        else options.onEvent(event);
        last = event.id ?? last;
      }
    } catch (failure) {
      if (signal.aborted) return;
      if (!isTransient(failure)) throw failure;
      failures += 1;
    }
    if (signal.aborted) return;
    onStatus?.("waiting");
    await wait(backOff(failures), signal);
  }
}

/** Doubling from one second to thirty, half of it by chance, so that a room does not return all at once. */
export function backOff(failures: number, chance: number = Math.random()): number {
  const full = Math.min(FIRST_WAIT_MS * 2 ** Math.max(failures - 1, 0), LONGEST_WAIT_MS);
  return full / 2 + (full / 2) * chance;
}

async function connect(options: LiveOptions, last: string | undefined): Promise<Response> {
  const headers = new Headers({ Accept: "text/event-stream" });
  const token = await options.token();
  if (token) headers.set("Authorization", `Bearer ${token}`);
  if (last !== undefined) headers.set("Last-Event-ID", last);
  const response = await fetch(options.url, { headers, signal: options.signal, cache: "no-store" });
  if (!response.ok) throw problemFrom(response.status, await response.text());
  return response;
}

async function* eventsOf(response: Response): AsyncGenerator<ServerEvent> {
  if (!response.body) return;
  const parser = new EventStreamParser();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      yield* parser.push(decoder.decode(piece.value, { stream: true }));
    }
  } finally {
    reader.releaseLock();
  }
}

function isTransient(failure: unknown): boolean {
  if (failure instanceof TypeError) return true;
  const status = (failure as { status?: unknown }).status;
  // 401: the token may be renewed while we wait.
  return typeof status === "number" && (status === 401 || status === 408 || status === 429 || status >= 500);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}

/** What a person wrote while the connection may be gone: kept in this browser until the service has it.
 * Entries are sent one after another in the order they were written; the id is made here, so that sending twice is
 * harmless. Imports `idb`, so load it lazily. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

export type EntryState = "pending" | "sending" | "accepted" | "conflict" | "rejected";

export interface Entry<Body> {
  /** The client's UUIDv7; also the order of writing. */
  id: string;
  /** Whose queue and for what, such as `${subject}/${sessionId}`: a shared computer keeps people apart. */
  scope: string;
  body: Body;
  state: EntryState;
  /** Why it is in `conflict` or `rejected`, as the service said it. */
  reason?: string;
  /** The state the service holds, for a merge view, where it told us (412). */
  current?: unknown;
  writtenAt: string;
}

export type SendResult =
  | { state: "accepted" }
  | { state: "conflict"; reason: string; current?: unknown }
  | { state: "rejected"; reason: string }
  /** No connection or "later": the entry stays, and those behind it wait. */
  | { state: "pending" };

interface Schema extends DBSchema {
  entries: { key: string; value: Entry<unknown>; indexes: { scope: string } };
}

const NAME = "almpo-outbox";
const VERSION = 1;

export class Outbox<Body> {
  readonly #database: Promise<IDBPDatabase<Schema>>;
  readonly #listeners = new Set<() => void>();
  #flushing: Promise<boolean> | undefined;

  constructor(readonly scope: string) {
    this.#database = openDB<Schema>(NAME, VERSION, {
      upgrade: (database) => {
        database.createObjectStore("entries", { keyPath: "id" }).createIndex("scope", "scope");
      },
    });
  }

  /** Keeps an entry on this device; resolves once it is safely stored. The same id replaces the text. */
  async put(id: string, body: Body, now: Date = new Date()): Promise<void> {
    await this.#save({ id, scope: this.scope, body, state: "pending", writtenAt: now.toISOString() });
  }

  /** Every entry of this scope in the order of writing. */
  async entries(): Promise<Entry<Body>[]> {
    const found = await (await this.#database).getAllFromIndex("entries", "scope", this.scope);
    return found as Entry<Body>[];
  }

  /** Puts a refused entry back in the queue, with its text mended or as it is. */
  async retry(id: string, body?: Body): Promise<void> {
    const entry = await (await this.#database).get("entries", id);
    if (entry) await this.put(id, body ?? (entry.body as Body), new Date(entry.writtenAt));
  }

  async discard(id: string): Promise<void> {
    await (await this.#database).delete("entries", id);
    this.#changed();
  }

  async forgetAccepted(): Promise<void> {
    for (const entry of await this.entries()) if (entry.state === "accepted") await this.discard(entry.id);
  }

  /** Sends what is pending. True when nothing is left to send, false when the connection gave out. */
  async flush(send: (entry: Entry<Body>) => Promise<SendResult>): Promise<boolean> {
    if (this.#flushing) {
      // What was written a moment ago may have missed the round that is under way.
      return (await this.#flushing) && this.flush(send);
    }
    this.#flushing = alone(`${NAME}/${this.scope}`, () => this.#sendAll(send)).finally(() => {
      this.#flushing = undefined;
    });
    return this.#flushing;
  }

  /** Calls `listener` after every change; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    (await this.#database).close();
  }

  async #sendAll(send: (entry: Entry<Body>) => Promise<SendResult>): Promise<boolean> {
    for (let entry = await this.#next(); entry; entry = await this.#next()) {
      await this.#save({ ...entry, state: "sending" });
      const result = await attempt(send, entry);
      if (!(await this.#settle(entry, result))) return false;
    }
    return true;
  }

  /** Writes the result down, unless the text was changed while it was under way: then it goes out again. */
  async #settle(sent: Entry<Body>, result: SendResult): Promise<boolean> {
    const now = await (await this.#database).get("entries", sent.id);
    if (now?.state === "sending") await this.#save({ ...sent, ...result });
    return result.state !== "pending";
  }

  /** A `sending` entry found here is left over from a closed tab: sending again is safe. */
  async #next(): Promise<Entry<Body> | undefined> {
    return (await this.entries()).find((entry) => entry.state === "pending" || entry.state === "sending");
  }

  async #save(entry: Entry<Body>): Promise<void> {
    await (await this.#database).put("entries", entry);
    this.#changed();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

async function attempt<Body>(
  send: (entry: Entry<Body>) => Promise<SendResult>,
  entry: Entry<Body>,
): Promise<SendResult> {
  try {
    return await send(entry);
  } catch (failure) {
    if (failure instanceof TypeError) return { state: "pending" };
    throw failure;
  }
}

/** One tab sends at a time, where the browser offers locks. */
async function alone(name: string, work: () => Promise<boolean>): Promise<boolean> {
  if (!("locks" in navigator)) return work();
  return await navigator.locks.request(name, work);
}

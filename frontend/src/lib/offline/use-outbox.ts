import { useCallback, useEffect, useRef, useState } from "react";
import { backOff } from "../live/live";
import type { Entry, Outbox, SendResult } from "./outbox";

interface OutboxView<Body> {
  /** In the order of writing, accepted ones included until they are forgotten. */
  entries: readonly Entry<Body>[];
  /** How many still have to be sent. */
  waiting: number;
  /** Resolves once the entry is safe on this device; sending goes on by itself. */
  put: (id: string, body: Body) => Promise<void>;
  retry: (id: string, body?: Body) => Promise<void>;
  discard: (id: string) => Promise<void>;
  forgetAccepted: () => Promise<void>;
}

/** The outbox of a scope while the component is shown: sends at once, when the connection returns, and after a
 * growing wait where it failed. */
export function useOutbox<Body>(
  scope: string,
  send: (entry: Entry<Body>) => Promise<SendResult>,
): OutboxView<Body> {
  const [entries, setEntries] = useState<readonly Entry<Body>[]>([]);
  const opened = open<Body>(scope);
  const latestSend = useRef(send);
  useEffect(() => {
    latestSend.current = send;
  });

  const flush = useRef<() => void>(() => undefined);
  useEffect(() => {
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const show = async () => {
      const found = await (await opened).entries();
      if (!gone) setEntries(found);
    };
    const send = async () => {
      clearTimeout(timer);
      const done = await (await opened).flush((entry) => latestSend.current(entry));
      failures = done ? 0 : failures + 1;
      if (!done && !gone) timer = setTimeout(() => void send(), backOff(failures));
    };
    flush.current = () => void send();
    const subscription = opened.then((outbox) => outbox.subscribe(() => void show()));
    void show();
    void send();
    const online = () => void send();
    window.addEventListener("online", online);
    return () => {
      gone = true;
      clearTimeout(timer);
      window.removeEventListener("online", online);
      void subscription.then((end) => end());
    };
  }, [opened]);

  const put = useCallback(
    async (id: string, body: Body) => {
      await (await opened).put(id, body);
      flush.current();
    },
    [opened],
  );
  const retry = useCallback(
    async (id: string, body?: Body) => {
      await (await opened).retry(id, body);
      flush.current();
    },
    [opened],
  );
  const discard = useCallback(async (id: string) => (await opened).discard(id), [opened]);
  const forgetAccepted = useCallback(async () => (await opened).forgetAccepted(), [opened]);
  const waiting = entries.filter((entry) => entry.state === "pending" || entry.state === "sending").length;
  return { entries, waiting, put, retry, discard, forgetAccepted };
}

/** One outbox per scope and page load, so that a component drawn twice shares it. */
const outboxes = new Map<string, Promise<Outbox<unknown>>>();

function open<Body>(scope: string): Promise<Outbox<Body>> {
  let outbox = outboxes.get(scope);
  if (!outbox) {
    outbox = import("./outbox").then((module) => new module.Outbox<unknown>(scope));
    outboxes.set(scope, outbox);
  }
  return outbox as Promise<Outbox<Body>>;
}

import { afterEach, expect, test, vi } from "vitest";
import { backOff, follow } from "./live";
import { EventStreamParser } from "./sse";

afterEach(() => vi.unstubAllGlobals());

test("events arrive whole however the network cuts them", () => {
  const stream =
    ': hello\r\nid: 7\r\nevent: statement\r\ndata: {"a":\r\ndata: 1}\r\n\r\nid: 8\ndata: x\n\nevent: ping\n\n';
  for (const size of [1, 2, 5, 1000]) {
    const parser = new EventStreamParser();
    const pieces = stream.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
    expect(pieces.flatMap((piece) => parser.push(piece))).toEqual([
      { id: "7", event: "statement", data: '{"a":\n1}' },
      { id: "8", event: "message", data: "x" },
    ]);
  }
});

test("after a broken connection it goes on behind the last event, and reads anew where the stream begins or was reset", async () => {
  const stop = new AbortController();
  const seen: string[] = [];
  const asked: (string | null)[] = [];
  const answers = [
    () =>
      Promise.resolve(new Response("id: 0\nevent: ready\ndata: {}\n\nid: 1\ndata: a\n\nid: 2\ndata: b\n\n")),
    () => Promise.reject(new TypeError("network")),
    () => Promise.resolve(new Response("id: 8\nevent: reset\ndata: {}\n\n")),
    () => Promise.resolve(new Response("id: 9\ndata: c\n\n")),
  ];
  vi.stubGlobal("fetch", (_url: string, init: { headers: Headers }) => {
    asked.push(init.headers.get("Last-Event-ID"));
    return answers.shift()?.();
  });
  await follow({
    url: "/api/cop/v1/sessions/s/stream",
    token: () => Promise.resolve("t"),
    signal: stop.signal,
    onEvent: (event) => seen.push(event.data),
    onReset: () => seen.push("reset"),
    wait: () => Promise.resolve(answers.length === 0 ? stop.abort() : undefined),
  });
  expect(seen).toEqual(["reset", "a", "b", "reset", "c"]);
  expect(asked).toEqual([null, "2", "2", "8"]);
});

test("a refusal is told, not retried for ever", async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response('{"detail":"not yours"}', { status: 403 })));
  const following = follow({
    url: "/x",
    token: () => Promise.resolve(undefined),
    signal: new AbortController().signal,
    onEvent: () => undefined,
    onReset: () => undefined,
  });
  await expect(following).rejects.toMatchObject({ status: 403, detail: "not yours" });
});

test("the waits double, and end at thirty seconds", () => {
  expect([1, 2, 3, 20].map((failures) => backOff(failures, 1))).toEqual([1_000, 2_000, 4_000, 30_000]);
  expect(backOff(1, 0)).toBe(500);
});

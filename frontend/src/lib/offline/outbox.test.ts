// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Problem } from "../api/problem";
import { type Entry, Outbox, type SendResult } from "./outbox";
import { sendResult } from "./send-result";

interface Line {
  text: string;
}

let scope = 0;
let outbox: Outbox<Line>;
beforeEach(() => {
  scope += 1;
  outbox = new Outbox<Line>(`rapporteur/${scope}`);
});
afterEach(() => outbox.close());

const states = async () => (await outbox.entries()).map((entry) => `${entry.body.text}: ${entry.state}`);
const accept = (): Promise<SendResult> => Promise.resolve({ state: "accepted" });

test("lines written without a connection go out in order once it is back", async () => {
  await outbox.put("1", { text: "first" });
  await outbox.put("2", { text: "second" });
  expect(await outbox.flush(() => Promise.reject(new TypeError("offline")))).toBe(false);
  expect(await states()).toEqual(["first: pending", "second: pending"]);

  const sent: string[] = [];
  const flushed = await outbox.flush((entry) => {
    sent.push(entry.body.text);
    return accept();
  });
  expect(flushed).toBe(true);
  expect(sent).toEqual(["first", "second"]);
  expect(await states()).toEqual(["first: accepted", "second: accepted"]);
  await outbox.forgetAccepted();
  expect(await states()).toEqual([]);
});

test("a line that is refused does not hold up the next, and keeps the reason", async () => {
  await outbox.put("1", { text: "too long" });
  await outbox.put("2", { text: "changed by two" });
  await outbox.put("3", { text: "fine" });
  await outbox.flush((entry) => answers[entry.id]?.() ?? accept());
  expect(await states()).toEqual(["too long: rejected", "changed by two: conflict", "fine: accepted"]);
  const [refused, conflict] = await outbox.entries();
  expect(refused?.reason).toBe("At most 2000 characters.");
  expect(conflict?.current).toEqual({ text: "theirs" });

  await outbox.retry("1", { text: "short" });
  await outbox.flush(accept);
  expect((await states())[0]).toBe("short: accepted");
});

const answers: Record<string, () => Promise<SendResult>> = {
  1: () =>
    sendResult(Promise.reject(new Problem(422, "invalid-input", "Invalid", "At most 2000 characters."))),
  2: () =>
    sendResult(Promise.reject(new Problem(412, "stale", "Changed", "", [], { current: { text: "theirs" } }))),
};

test("a text amended while its first version is under way is sent again", async () => {
  await outbox.put("1", { text: "draft" });
  const sent: string[] = [];
  await outbox.flush(async (entry: Entry<Line>) => {
    if (sent.push(entry.body.text) === 1) await outbox.put("1", { text: "better" });
    return { state: "accepted" };
  });
  expect(sent).toEqual(["draft", "better"]);
  expect(await states()).toEqual(["better: accepted"]);
});

test("another person's queue on the same computer is not seen", async () => {
  await outbox.put("mine", { text: "mine" });
  const other = new Outbox<Line>("someone else");
  expect(await other.entries()).toEqual([]);
  await other.close();
});

test("what a closed tab left under way goes out again, and an outage is waited for", async () => {
  await outbox.put("1", { text: "left over" });
  await expect(outbox.flush(() => Promise.reject(new Error("the tab died")))).rejects.toThrow("the tab died");
  expect(await states()).toEqual(["left over: sending"]);
  expect(await outbox.flush(() => sendResult(Promise.reject(new Problem(503, "down", "", ""))))).toBe(false);
  expect(await outbox.flush(accept)).toBe(true);
  expect(await states()).toEqual(["left over: accepted"]);
});

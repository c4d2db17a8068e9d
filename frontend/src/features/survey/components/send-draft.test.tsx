import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../model/draft";
import { solve } from "../model/proof-of-work";
import { beginProof } from "./proof-of-work";
import { sendDraft } from "./send-draft";

/** A service that keeps a response by its key, as the real one does; what it answers can be lost on the way. */
class Service {
  readonly kept = new Map<string, string>();
  readonly asked: string[] = [];
  answers: Record<string, unknown> | undefined;
  lost = 0;
  refused = 0;
  /** Zero bits that a proof must begin with; 0 for none. */
  bits = 0;
  readonly challenges: string[] = [];
  readonly spent: (string | null)[] = [];
  body: Record<string, unknown> = {};

  readonly fetch = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const text = await request.text();
    this.asked.push(`${request.method} ${pathname.split("/").at(-1)}`);
    const answer = this.#answer(request, text);
    if (this.lost > 0) {
      this.lost -= 1;
      throw new TypeError("Failed to fetch");
    }
    return answer;
  };

  #answer(request: Request, text: string): Response {
    if (request.url.endsWith("/challenge")) {
      this.challenges.push(`w.1.${this.challenges.length}`);
      return json(200, { challenge: this.challenges.at(-1), bits: this.bits, expires_at: "" });
    }
    if (this.refused > 0) {
      this.refused -= 1;
      return json(422, { type: "/problems/invalid-input", title: "Not valid", errors: [] });
    }
    if (request.method === "PATCH" || request.url.endsWith("/complete")) {
      if (text) this.answers = JSON.parse(text).answers;
      return json(200, { status: "complete", dropped: [] });
    }
    const key = request.headers.get("Idempotency-Key") ?? "";
    const said = JSON.stringify({ ...JSON.parse(text), seconds: undefined, website: undefined });
    const before = this.kept.get(key);
    if (before !== undefined && before !== said)
      return json(422, { type: "/problems/idempotency-key-reused", title: "Reused" });
    const proof = request.headers.get("Proof-Of-Work");
    const newest = this.challenges.at(-1) ?? "";
    if (this.bits > 0 && before === undefined && proof !== solve(newest, this.bits))
      return json(403, { type: "/problems/proof-of-work-required", title: "Work", bits: this.bits });
    this.spent.push(proof);
    this.kept.set(key, said);
    this.body = JSON.parse(text);
    this.answers ??= JSON.parse(text).answers;
    return json(201, { id: "r-1", receipt_code: "CODE", status: "complete", revision: 1, dropped: [] });
  }
}

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

/** Solves as the page's worker does; `broken` as where a browser starts none. */
class Worker {
  static broken = false;
  onmessage: (event: { data: string }) => void = () => undefined;
  onerror: () => void = () => undefined;
  readonly terminate = () => undefined;
  readonly postMessage = ({ challenge, bits }: { challenge: string; bits: number }) =>
    queueMicrotask(() => (Worker.broken ? this.onerror() : this.onmessage({ data: solve(challenge, bits) })));
}

let service: Service;
let draft: Draft;
const remember = (change: Partial<Draft>) => {
  draft = { ...draft, ...change };
};
const send = () =>
  sendDraft("w", { draft, language: "en", complete: true, names: ["country", "level"] }, remember);

beforeEach(() => {
  service = new Service();
  vi.stubGlobal("fetch", service.fetch);
  vi.stubGlobal("Worker", Worker);
  Worker.broken = false;
  draft = {
    consentVersion: "consent-v1",
    openText: false,
    quotation: false,
    answers: { country: "PL", stakeholder_type: "pes", level: "local" },
    asked: [],
    key: "k",
    invitation: undefined,
    receipt: undefined,
  };
});

afterEach(() => vi.unstubAllGlobals());

test("a second try after a lost answer is the same request and gets the same receipt", async () => {
  service.lost = 1;
  await expect(send()).rejects.toMatchObject({ temporary: true });
  await expect(send()).resolves.toMatchObject({ responseId: "r-1", code: "CODE" });
  expect(service.kept.size).toBe(1);
});

test("answers changed after a lost answer become a change of the one response that arrived", async () => {
  service.lost = 1;
  await expect(send()).rejects.toMatchObject({ temporary: true });
  remember({ answers: { ...draft.answers, level: "national" } });
  await expect(send()).resolves.toMatchObject({ responseId: "r-1", code: "CODE" });
  expect(service.asked).toEqual(["POST responses", "POST responses", "PATCH r-1", "POST complete"]);
  expect(service.kept.size).toBe(1);
  expect(service.answers).toMatchObject({ level: "national" });
});

test("what was refused is mended and sent again under the same key", async () => {
  service.refused = 1;
  await expect(send()).rejects.toMatchObject({ status: 422 });
  service.refused = 1;
  remember({ answers: { ...draft.answers, level: "national" } });
  await expect(send()).resolves.toMatchObject({ responseId: "r-1" });
  expect(service.asked).toEqual(["POST responses", "POST responses", "POST responses"]);
  expect(service.kept.size).toBe(1);
});

test("a wave that asks for work gets it; where it was begun before, in one request", async () => {
  service.bits = 6;
  beginProof("w");
  await expect(send()).resolves.toMatchObject({ responseId: "r-1" });
  expect(service.asked).toEqual(["GET challenge", "POST responses"]);
  expect(service.spent).toEqual([solve("w.1.0", 6)]);
});

test("work that was not begun, or whose challenge is out of date, is done anew and sent once more", async () => {
  service.bits = 6;
  beginProof("w");
  await vi.waitFor(() => expect(service.challenges).toHaveLength(1));
  service.challenges.push("w.1.later");
  await expect(send()).resolves.toMatchObject({ responseId: "r-1" });
  expect(service.asked).toEqual(["GET challenge", "POST responses", "GET challenge", "POST responses"]);
  remember({ key: "another" });
  Worker.broken = true;
  await expect(send()).resolves.toMatchObject({ responseId: "r-1" });
  expect(service.asked.slice(4)).toEqual(["POST responses", "GET challenge", "POST responses"]);
});

test("work that could not be begun does not stand in the way", async () => {
  service.bits = 6;
  service.lost = 1;
  beginProof("w");
  await vi.waitFor(() => expect(service.lost).toBe(0));
  await expect(send()).resolves.toMatchObject({ responseId: "r-1" });
});

test("the time it took and the hidden field go beside the answers: a repeated request is the same without them", async () => {
  remember({ seconds: 95 });
  service.lost = 1;
  const sent = () =>
    ({ draft, language: "en", complete: true, names: [], website: "https://spam.example" }) as const;
  await expect(sendDraft("w", sent(), remember)).rejects.toMatchObject({ temporary: true });
  expect(service.body).toMatchObject({ seconds: 95, website: "https://spam.example" });
  expect(draft.sent).not.toHaveProperty("seconds");
  remember({ seconds: 99 });
  await expect(sendDraft("w", sent(), remember)).resolves.toMatchObject({ responseId: "r-1" });
  expect(service.asked).toEqual(["POST responses", "POST responses"]);
});

test("what is saved to be finished later tells no time", async () => {
  remember({ seconds: 95 });
  await sendDraft("w", { draft, language: "en", complete: false, names: [] }, remember);
  expect(service.body).not.toHaveProperty("seconds");
  expect(service.body).not.toHaveProperty("website");
});

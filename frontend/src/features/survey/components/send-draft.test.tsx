import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../model/draft";
import { sendDraft } from "./send-draft";

/** A service that keeps a response by its key, as the real one does; what it answers can be lost on the way. */
class Service {
  readonly kept = new Map<string, string>();
  readonly asked: string[] = [];
  answers: Record<string, unknown> | undefined;
  lost = 0;
  refused = 0;

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
    if (this.refused > 0) {
      this.refused -= 1;
      return json(422, { type: "/problems/invalid-input", title: "Not valid", errors: [] });
    }
    if (request.method === "PATCH" || request.url.endsWith("/complete")) {
      if (text) this.answers = JSON.parse(text).answers;
      return json(200, { status: "complete", dropped: [] });
    }
    const key = request.headers.get("Idempotency-Key") ?? "";
    const before = this.kept.get(key);
    if (before !== undefined && before !== text)
      return json(422, { type: "/problems/idempotency-key-reused", title: "Reused" });
    this.kept.set(key, text);
    this.answers ??= JSON.parse(text).answers;
    return json(201, { id: "r-1", receipt_code: "CODE", status: "complete", revision: 1, dropped: [] });
  }
}

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json" } });

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

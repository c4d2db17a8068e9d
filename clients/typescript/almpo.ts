// A client of EU-ALMPO for the system of a national employment service: fetch, and the types of the contracts.
// Node 20, no dependency at run time; copy it and change it.
import { createHmac, randomUUID, timingSafeEqual } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { components as Survey } from "./generated/survey.js";
import type { components as Wizard } from "./generated/wizard.js";

export type ResponseDraft = Survey["schemas"]["ResponseDraft"];
export type BatchResult = Survey["schemas"]["BatchResult"];
export type Release = Wizard["schemas"]["Release"];
export type Recommendations = Wizard["schemas"]["Recommendations"];
export type WebhookDraft = Wizard["schemas"]["WebhookDraft"];
export type WebhookWithSecret = Wizard["schemas"]["WebhookWithSecret"];
type Problem = Wizard["schemas"]["ProblemDocument"];

/** A line of an export. One that lacks its `end` line was cut off. */
export type Line =
  | { kind: "recommendations"; data: Recommendations & { design_id: string } }
  | { kind: "design" | "decision" | "problem"; data: Record<string, unknown> }
  | { kind: "cursor" | "end"; data: { cursor: string | null } };

/** The platform said no (RFC 9457). `type` is stable, `document.errors` names each field with what would mend it. */
export class ProblemError extends Error {
  readonly type: string;
  constructor(readonly document: Problem) {
    super(`${document.status} ${document.detail ?? document.title}`);
    this.type = document.type.split("/").at(-1) ?? "";
  }
}

export interface Credentials {
  url: string;
  tokenUrl: string;
  clientId: string;
  clientSecret: string;
}

export class Almpo {
  #token = "";
  #until = 0;
  constructor(private readonly given: Credentials) {}

  /** One request. What may be sent again (429, 503) is, after the time asked for. Throws ProblemError. */
  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}, tries = 3): Promise<Response> {
    const sent = { ...headers, Authorization: `Bearer ${await this.#bearer()}`, "Content-Type": "application/json" };
    const response = await fetch(this.given.url + path, {
      method,
      headers: sent,
      body: body === undefined ? null : JSON.stringify(body),
    });
    if ([429, 503].includes(response.status) && tries > 1) {
      await sleep(1000 * Math.min(Number(response.headers.get("Retry-After") ?? 2), 60));
      return this.call(method, path, body, headers, tries - 1);
    }
    if (!response.ok) throw new ProblemError((await response.json()) as Problem);
    return response;
  }

  /** Every item of a list, page by page. */
  async *items<T>(path: string): AsyncGenerator<T> {
    for (let cursor = ""; ; ) {
      const page = (await (await this.call("GET", path + cursor)).json()) as { items: T[]; next: string | null };
      yield* page.items;
      if (page.next === null) return;
      cursor = `?cursor=${encodeURIComponent(page.next)}`;
    }
  }

  /** Responses collected elsewhere, at most 500. `key` is kept with the batch: sent again with it, nothing counts twice. */
  async sendResponses(wave: string, items: ResponseDraft[], key: string): Promise<BatchResult[]> {
    const path = `/api/survey/v1/waves/${wave}/responses:batch`;
    const answer = await this.call("POST", path, { items }, { "Idempotency-Key": key });
    return ((await answer.json()) as Survey["schemas"]["BatchResults"]).items;
  }

  /** Designs, recommendations or decisions as they arrive, from a cursor on. */
  async *export(what: "designs" | "recommendations" | "decisions", cursor?: string): AsyncGenerator<Line> {
    const after = cursor === undefined ? "" : `?cursor=${encodeURIComponent(cursor)}`;
    const response = await this.call("GET", `/api/wizard/v1/exports/${what}${after}`);
    let rest = "";
    for await (const piece of response.body!.pipeThrough(new TextDecoderStream())) {
      const lines = (rest + piece).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) yield JSON.parse(line) as Line;
    }
  }

  /** A webhook. Its `secret` is in this answer and in no other. */
  async subscribe(draft: WebhookDraft): Promise<WebhookWithSecret> {
    const headers = { "Idempotency-Key": randomUUID() };
    return (await (await this.call("POST", "/api/wizard/v1/webhooks", draft, headers)).json()) as WebhookWithSecret;
  }

  async unsubscribe(webhook: string): Promise<void> {
    const path = `/api/wizard/v1/webhooks/${webhook}`;
    const etag = (await this.call("GET", path)).headers.get("ETag") ?? "";
    await this.call("DELETE", path, undefined, { "If-Match": etag });
  }

  async #bearer(): Promise<string> {
    if (Date.now() > this.#until) {
      const basic = Buffer.from(`${this.given.clientId}:${this.given.clientSecret}`).toString("base64");
      const response = await fetch(this.given.tokenUrl, {
        method: "POST",
        headers: { Authorization: `Basic ${basic}` },
        body: new URLSearchParams({ grant_type: "client_credentials" }),
      });
      if (!response.ok) throw new Error(`the issuer refused the client credentials: ${response.status}`);
      const answer = (await response.json()) as { access_token: string; expires_in: number };
      this.#token = answer.access_token;
      this.#until = Date.now() + 1000 * (answer.expires_in - 30);
    }
    return this.#token;
  }
}

/** A webhook's message, if it is from the platform and was sent just now (Standard Webhooks). Throws otherwise.
 *  Look up `webhook-id` before acting on it: a message may come twice, under the same id. */
export function verified(secret: string, headers: Record<string, string>, body: Buffer): { type: string; data: unknown } {
  const sent = headers["webhook-timestamp"] ?? "";
  if (!(Math.abs(Date.now() / 1000 - Number(sent)) <= 300)) throw new Error("the message is too old, or from the future");
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const wanted = createHmac("sha256", key).update(`${headers["webhook-id"]}.${sent}.`).update(body).digest();
  const given = (headers["webhook-signature"] ?? "").split(" ").filter((each) => each.startsWith("v1,"));
  const right = given.map((each) => Buffer.from(each.slice(3), "base64"));
  if (!right.some((each) => each.length === wanted.length && timingSafeEqual(each, wanted))) {
    throw new Error("no signature is right");
  }
  return JSON.parse(body.toString()) as { type: string; data: unknown };
}

/** Somebody says something in a session, through the API, so that the evidence pages have something to show. */
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";

export const CONTEXT = "context.caseload_low";
export const MECHANISM = "mechanism.peer_learning_imitation";
export const OUTCOME = "outcome.policy_learning";

const QUOTE = "Two offices copied our case meetings after they had seen one.";

/** The access token of whoever is signed in on this page. */
export async function accessTokenOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const key = Object.keys(sessionStorage).find((name) => name.startsWith("oidc.user:"));
    return String(JSON.parse(sessionStorage.getItem(key ?? "") ?? "{}").access_token);
  });
}

/** A live session in Malta in which a card was written. Each call adds one voice, for or against. */
export async function sayInASession(
  request: APIRequestContext,
  token: string,
  polarity: "supports" | "contradicts",
): Promise<string> {
  const call = async (method: string, path: string, data?: object, headers: Record<string, string> = {}) => {
    const response = await request.fetch(path, {
      method,
      data,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(method === "POST" ? { "Idempotency-Key": randomUUID() } : {}),
        ...headers,
      },
    });
    expect(response.ok(), `${method} ${path}: ${response.status()} ${await response.text()}`).toBe(true);
    return { body: await response.json(), etag: response.headers().etag ?? "" };
  };
  const planned = await call("POST", "/api/cop/v1/sessions", {
    title: "How offices learn from each other",
    level: "national",
    countries: ["MT"],
    starts_at: "2026-03-02T09:00:00Z",
    timezone: "Europe/Malta",
    agenda: [{ topic: "cmo", minutes: 60, prompt: "In which conditions did this work?" }],
  });
  const session = `/api/cop/v1/sessions/${planned.body.id}`;
  const { etag } = await call("GET", session);
  await call("POST", `${session}/open`, undefined, { "If-Match": etag });
  const person = await call("POST", `${session}/participants`, {
    stakeholder_type: "pes",
    country: "MT",
    consent: { attribution: true, quotes: true },
  });
  const statement = await call(
    "PUT",
    `${session}/statements/${uuid7()}`,
    { topic: "cmo", text: QUOTE, form: "verbatim", language: "en", participant: person.body.pseudonym },
    { "If-None-Match": "*" },
  );
  await call(
    "PUT",
    `${session}/cards/${uuid7()}`,
    {
      contexts: [{ code: CONTEXT }],
      mechanism: {
        resource: "A visit to another office",
        reasoning: "If they can, we can",
        code: MECHANISM,
      },
      outcome: { code: OUTCOME, direction: "raises" },
      practice_family: "one_stop_youth",
      statements: [statement.body.id],
      polarity,
    },
    { "If-None-Match": "*" },
  );
  return QUOTE;
}

/** Somebody else's opinion of a configuration: confidence very low, with serious concerns about its coherence. */
export async function judgeDifferently(request: APIRequestContext, token: string, id: string): Promise<void> {
  const path = `/api/cmo/v1/configurations/${id}`;
  const headers = { Authorization: `Bearer ${token}` };
  const seen = await request.get(path, { headers });
  const concern = (how: string) => ({ concern: how, reason: "Most of them never saw it work." });
  const judged = await request.post(`${path}/confidence`, {
    headers: { ...headers, "If-Match": seen.headers().etag ?? "", "Idempotency-Key": randomUUID() },
    data: {
      level: "very_low",
      components: {
        methodological_limitations: concern("minor"),
        coherence: concern("serious"),
        adequacy: concern("minor"),
        relevance: concern("minor"),
      },
      reason: "What is told contradicts itself.",
    },
  });
  expect(judged.status(), await judged.text()).toBe(201);
}

/** A client's id: time first, then chance. */
export function uuid7(): string {
  const time = Date.now().toString(16).padStart(12, "0");
  const chance = randomUUID();
  return `${time.slice(0, 8)}-${time.slice(8)}-7${chance.slice(15)}`;
}

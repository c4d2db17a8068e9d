/** A session for a journey of coding, made through the API. */
import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";

/** A live session of its own, so that nothing of another journey stands in it → its id. */
export async function liveSession(request: APIRequestContext, token: string, title: string): Promise<string> {
  const post = (path: string, data?: object) =>
    request.post(path, {
      data,
      headers: { Authorization: `Bearer ${token}`, "Idempotency-Key": randomUUID() },
    });
  const planned = await post("/api/cop/v1/sessions", {
    title,
    level: "national",
    countries: ["MT"],
    starts_at: "2026-03-02T09:00:00Z",
    timezone: "Europe/Malta",
    agenda: [{ topic: "cmo", minutes: 60, prompt: "In which conditions did this work?" }],
    synthetic: true,
  });
  const { id } = await planned.json();
  expect((await post(`/api/cop/v1/sessions/${id}/open`)).ok()).toBe(true);
  return id;
}

/** The only file of this feature that asks the embedded platform. */
import { queryOptions } from "@tanstack/react-query";
import { problemFrom } from "../../lib/api/problem";
import { accessToken } from "../../lib/auth/session";

export interface TraceSummary {
  id: string;
  name: string;
  service: string;
  began_at_ms: number;
  duration_ms: number;
  spans: number;
  story: boolean;
  failed: boolean;
}

export interface Step {
  name: string;
  service: string;
  depth: number;
  offset_ms: number;
  duration_ms: number;
  failed: boolean;
  by: string | null;
  by_trace: string | null;
}

export interface Trace extends TraceSummary {
  steps: Step[];
}

/** The newest traces; null where this deployment keeps them elsewhere. */
export const tracesQuery = (stories: boolean) =>
  queryOptions({
    queryKey: ["operations", "traces", stories],
    queryFn: ({ signal }) => ask<{ items: TraceSummary[] }>(`/operations/traces?stories=${stories}`, signal),
  });

export const traceQuery = (id: string) =>
  queryOptions({
    queryKey: ["operations", "trace", id],
    queryFn: ({ signal }) => ask<Trace>(`/operations/traces/${encodeURIComponent(id)}`, signal),
  });

async function ask<Answer>(path: string, signal: AbortSignal): Promise<Answer | null> {
  const token = await accessToken();
  const response = await fetch(path, { signal, headers: token ? { Authorization: `Bearer ${token}` } : {} });
  // Other gateways know no such path, and answer with the application's page.
  if (!response.headers.get("content-type")?.includes("json")) return null;
  const body: unknown = await response.json();
  if (!response.ok) throw problemFrom(response.status, body);
  return body as Answer;
}

/** The only file of this feature that asks the services. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { createService, unwrap } from "../../lib/api/client";
import type { paths } from "../../lib/api/cmo";
import { Problem } from "../../lib/api/problem";
import { readAnew } from "../../lib/live/told";
import type { SearchSearch, Unit } from "./model/search";
import type { Analysis, AnalysisDraft, Method } from "./model/types";

const cmo = createService<paths>();
const PAGE_SIZE = 25;
const ALL = ["analysis", "analyses"] as const;

export const analysesQuery = (method: Method | undefined) =>
  infiniteQueryOptions({
    queryKey: [...ALL, "list", method],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/analyses", {
          params: { query: { method, limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const analysisQuery = (analysis_id: string) =>
  queryOptions({
    queryKey: [...ALL, "one", analysis_id],
    queryFn: ({ signal }) =>
      unwrap(cmo.GET("/api/cmo/v1/analyses/{analysis_id}", { params: { path: { analysis_id } }, signal })),
  });

/** The result byte for byte, as it was hashed. */
export const resultQuery = (analysis_id: string) =>
  queryOptions({
    queryKey: [...ALL, "result", analysis_id],
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/analyses/{analysis_id}/result", {
          params: { path: { analysis_id } },
          parseAs: "text",
          signal,
        }),
      ) as Promise<unknown> as Promise<string>,
  });

export const streamOf = (analysis_id: string) => `/api/cmo/v1/analyses/${analysis_id}/stream`;

export const proposedCasesQuery = (configuration_id: string, unit: Unit) =>
  queryOptions({
    queryKey: ["analysis", "cases", configuration_id, unit],
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/configurations/{configuration_id}/cases", {
          params: { path: { configuration_id }, query: { unit } },
          signal,
        }),
      ),
  });

export interface Asked {
  made: Analysis[];
  /** What the engine says against a question, which the others do not depend on. */
  refused: { draft: AnalysisDraft; problem: Problem }[];
}

/** Asks one question after the other: the service runs few at a time. A retry of what is done is recognised by its
 * key. */
export function useAnalyse() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ drafts, keys }: { drafts: readonly AnalysisDraft[]; keys: readonly string[] }) => {
      const asked: Asked = { made: [], refused: [] };
      for (const [at, draft] of drafts.entries()) {
        try {
          asked.made.push(await analyse(draft, keys[at]));
        } catch (failure) {
          if (!(failure instanceof Problem) || failure.status !== 422) throw failure;
          asked.refused.push({ draft, problem: failure });
        }
      }
      return asked;
    },
    onSettled: () => queries.invalidateQueries({ queryKey: [...ALL, "list"] }),
  });
}

const analyse = (body: AnalysisDraft, key: string | undefined) =>
  unwrap(cmo.POST("/api/cmo/v1/analyses", { body, headers: { "Idempotency-Key": key } }));

export function useAnalysisAction(analysis_id: string) {
  const queries = useQueryClient();
  const params = { path: { analysis_id } };
  return useMutation({
    mutationFn: (action: "rerun" | "cancel"): Promise<Analysis> =>
      action === "rerun"
        ? unwrap(cmo.POST("/api/cmo/v1/analyses/{analysis_id}/rerun", { params }))
        : unwrap(cmo.POST("/api/cmo/v1/analyses/{analysis_id}/cancel", { params })),
    onSettled: () => queries.invalidateQueries({ queryKey: ALL }),
  });
}

/** Reads an analysis anew once its stream says that it ended. */
export function useRefreshAnalyses(): () => void {
  const queries = useQueryClient();
  return () => void readAnew(queries, { queryKey: ALL });
}

export const searchQuery = ({ q, ...filters }: SearchSearch, lang: string) =>
  queryOptions({
    queryKey: ["analysis", "search", q, filters, lang],
    enabled: q !== undefined,
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/evidence/search", {
          params: { query: { q: q ?? "", ...filters, lang: filters.lang ?? lang, limit: 30 } },
          signal,
        }),
      ),
  });

export const modelsQuery = queryOptions({
  queryKey: ["analysis", "models"],
  queryFn: ({ signal }) => unwrap(cmo.GET("/api/cmo/v1/models", { signal })),
});

export function useActivate(version: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      unwrap(
        cmo.POST("/api/cmo/v1/models/{version}/activate", {
          params: { path: { version } },
          body: { reason },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: modelsQuery.queryKey }),
  });
}

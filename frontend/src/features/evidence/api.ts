/** What the pages of evidence ask the services; of releases see `releases-api`. */
import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { createService, ifMatch, unwrap, unwrapVersioned } from "../../lib/api/client";
import type { paths } from "../../lib/api/cmo";
import { Problem } from "../../lib/api/problem";
import type { paths as WizardPaths } from "../../lib/api/wizard";
import type { LiveStatus } from "../../lib/live/live";
import { readAnew } from "../../lib/live/told";
import { useLive } from "../../lib/live/use-live";
import type { JudgedAs } from "./model/judgement";
import type { Axis, ConfigurationSearch, DemandKind, FactorSearch } from "./model/search";
import type { ConfidenceDraft, ReviewDraft } from "./model/types";
import type { CodeLists } from "./model/words";

const cmo = createService<paths>();
const wizard = createService<WizardPaths>();

/** What the stream makes out of date. Releases hold still; only their list grows. */
export const LIVE = ["evidence", "live"] as const;
export const PAGE_SIZE = 25;
const GRAPH_SIZE = 40;
const FLOW_SIZE = 100;
const SETTLE_MS = 300;

export const codeListsQuery = queryOptions({
  queryKey: ["evidence", "code-lists"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<CodeLists> => {
    const [codes, practices, stakeholders] = await Promise.all([
      unwrap(wizard.GET("/api/wizard/v1/reference/codes")),
      unwrap(wizard.GET("/api/wizard/v1/reference/practice-families")),
      unwrap(
        wizard.GET("/api/wizard/v1/reference/{name}", { params: { path: { name: "stakeholder-types" } } }),
      ),
    ]);
    return { codes: codes.items, practices: practices.items, stakeholders: stakeholders.items };
  },
});

export const configurationsQuery = (search: ConfigurationSearch) =>
  infiniteQueryOptions({
    queryKey: [...LIVE, "configurations", search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters(search, PAGE_SIZE), cursor: pageParam };
      return unwrap(cmo.GET("/api/cmo/v1/configurations", { params: { query }, signal }));
    },
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** As many as a graph can show: those with most voices. */
export const graphQuery = (search: ConfigurationSearch) =>
  queryOptions({
    queryKey: [...LIVE, "graph", search],
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/configurations", { params: { query: filters(search, GRAPH_SIZE) }, signal }),
      ),
  });

export const flowQuery = (search: ConfigurationSearch) =>
  queryOptions({
    queryKey: [...LIVE, "flow", search],
    queryFn: ({ signal }) =>
      unwrap(cmo.GET("/api/cmo/v1/flow", { params: { query: filters(search, FLOW_SIZE) }, signal })),
  });

export const demandQuery = (kind: DemandKind | undefined) =>
  queryOptions({
    queryKey: [...LIVE, "demand", kind],
    queryFn: ({ signal }) =>
      unwrap(cmo.GET("/api/cmo/v1/requirements-demand", { params: { query: { kind } }, signal })),
  });

export const configurationQuery = (configuration_id: string) =>
  queryOptions({
    queryKey: [...LIVE, "configuration", configuration_id],
    queryFn: ({ signal }) =>
      unwrapVersioned(
        cmo.GET("/api/cmo/v1/configurations/{configuration_id}", {
          params: { path: { configuration_id } },
          signal,
        }),
      ),
  });

/** The same practice, mechanism and outcome, over all contexts. */
export const familyQuery = (family_id: string) =>
  queryOptions({
    queryKey: [...LIVE, "family", family_id],
    queryFn: ({ signal }) =>
      unwrap(cmo.GET("/api/cmo/v1/families/{family_id}", { params: { path: { family_id } }, signal })),
  });

export const lineageQuery = (configuration_id: string) =>
  queryOptions({
    queryKey: [...LIVE, "lineage", configuration_id],
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/configurations/{configuration_id}/lineage", {
          params: { path: { configuration_id } },
          signal,
        }),
      ),
  });

export const pilotsQuery = (configuration_id: string) =>
  queryOptions({
    queryKey: [...LIVE, "pilots", configuration_id],
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/configurations/{configuration_id}/pilots", {
          params: { path: { configuration_id } },
          signal,
        }),
      ),
  });

export const worksheetQuery = (configuration_id: string) =>
  queryOptions({
    queryKey: [...LIVE, "worksheet", configuration_id],
    queryFn: ({ signal }) =>
      unwrapVersioned(
        cmo.GET("/api/cmo/v1/configurations/{configuration_id}/confidence", {
          params: { path: { configuration_id } },
          signal,
        }),
      ),
  });

export const judgementsQuery = (configuration_id: string) =>
  infiniteQueryOptions({
    queryKey: [...LIVE, "judgements", configuration_id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/configurations/{configuration_id}/judgements", {
          params: { path: { configuration_id }, query: { limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const factorsQuery = ({ country }: FactorSearch) =>
  queryOptions({
    queryKey: [...LIVE, "factors", country],
    queryFn: ({ signal }) =>
      unwrap(cmo.GET("/api/cmo/v1/factors", { params: { query: { country } }, signal })),
  });

export const gapMapQuery = (rows: Axis, columns: Axis) =>
  queryOptions({
    queryKey: [...LIVE, "gap-map", rows, columns],
    queryFn: ({ signal }) =>
      unwrap(cmo.GET("/api/cmo/v1/gap-map", { params: { query: { rows, columns } }, signal })),
  });

/** Accept, contest or reject what was read under `etag`. */
export function useReview(configuration_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, etag }: { draft: ReviewDraft; etag: string }) =>
      unwrap(
        cmo.POST("/api/cmo/v1/configurations/{configuration_id}/review", {
          params: { path: { configuration_id }, header: ifMatch(etag) },
          body: draft,
        }),
      ),
    onSettled: (_, failure) => refreshAfter(queries, failure),
  });
}

/** Judge the confidence in what was read under `etag`, or settle what judges hold differently. */
export function useConfidenceJudgement(configuration_id: string, as: JudgedAs) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, etag }: { draft: ConfidenceDraft; etag: string }) => {
      const request = { params: { path: { configuration_id }, header: ifMatch(etag) }, body: draft };
      return unwrap(
        as === "settlement"
          ? cmo.POST("/api/cmo/v1/configurations/{configuration_id}/confidence/settlement", request)
          : cmo.POST("/api/cmo/v1/configurations/{configuration_id}/confidence", request),
      );
    },
    onSettled: (_, failure) => refreshAfter(queries, failure),
  });
}

/** Reads the evidence anew whenever the engine says that it changed; a burst of changes is read once. */
export function useLiveEvidence(): { status: LiveStatus; problem?: Problem } {
  const queries = useQueryClient();
  const timer = useRef<number>(undefined);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const refresh = () => {
    timer.current = undefined;
    void readAnew(queries, { queryKey: LIVE });
  };
  return useLive("/api/cmo/v1/stream", {
    onEvent: () => {
      timer.current ??= window.setTimeout(refresh, SETTLE_MS);
    },
    onReset: refresh,
  });
}

/** After a judgement, and after one that was refused because the configuration had changed meanwhile. */
function refreshAfter(queries: QueryClient, failure: unknown): Promise<void> | undefined {
  if (failure instanceof Problem && failure.status !== 412) return;
  return queries.invalidateQueries({ queryKey: LIVE });
}

const filters = ({ practice, ...others }: ConfigurationSearch, limit: number) => ({
  ...others,
  intervention: practice,
  limit,
});

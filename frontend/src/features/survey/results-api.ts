/** What this feature asks the survey service about figures. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { createService, unwrap } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/survey";

type Schemas = components["schemas"];
export type Results = Schemas["Results"];
export type GroupResult = Schemas["GroupResult"];
export type ItemResult = Schemas["ItemResult"];
export type Suppression = NonNullable<ItemResult["reason"]>;
export type Ranking = Schemas["Ranking"];
export type Scale = Schemas["Scale"];
export type Crosstab = Schemas["Crosstab"];
export type Crosstabs = Schemas["Crosstabs"];
export type Representativeness = Schemas["Representativeness"];
export type Weighting = Schemas["WeightingReport"];
export type AiAndTrust = Schemas["AiAndTrust"];
export type ReportGroup = Schemas["ReportGroup"];
export type OpenItem = Schemas["OpenItem"];
export type Look = Schemas["Look"];
export type ExportFormat = "csv" | "xlsx" | "sav" | "parquet";

export interface Shown {
  by: string;
  weighted: boolean;
  /** As of now and without suppression, for survey managers; each look is logged. */
  internal: boolean;
}

// Intervals are pairs in the contract; the client's types make plain lists of them. Hence the assertions below.
const survey = createService<paths>();
const of = (waveId: string) => ({ wave_id: waveId });
// A question of the log is asked once, and not again whenever the window gets the focus.
const ASKED_ONCE = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  retry: false,
} as const;

// While a wave is open a new step may be released at any time.
const STEPS_EVERY_MS = 10_000;

export const resultsQuery = (waveId: string, { by, weighted, internal }: Shown) =>
  queryOptions<Results>({
    queryKey: ["survey", "results", waveId, by, weighted, internal],
    queryFn: ({ signal }) => {
      const options = { params: { path: of(waveId), query: { by, weighted } }, signal };
      return unwrap(
        internal
          ? survey.GET("/api/survey/v1/waves/{wave_id}/results/internal", options)
          : survey.GET("/api/survey/v1/waves/{wave_id}/results", options),
      ) as Promise<Results>;
    },
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (internal || state.data?.final ? false : STEPS_EVERY_MS),
    ...(internal ? ASKED_ONCE : {}),
  });

export const looksQuery = (waveId: string) =>
  queryOptions({
    queryKey: ["survey", "looks", waveId],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/results/internal/looks", {
          params: { path: of(waveId), query: { limit: 50 } },
          signal,
        }),
      ),
  });

export const rankingsQuery = (waveId: string, by: string) =>
  queryOptions({
    queryKey: ["survey", "rankings", waveId, by],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/rankings", {
          params: { path: of(waveId), query: { by } },
          signal,
        }),
      ) as Promise<Schemas["Rankings"]>,
  });

export const scalesQuery = (waveId: string) =>
  queryOptions({
    queryKey: ["survey", "scales", waveId],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/scales", { params: { path: of(waveId) }, signal }),
      ) as Promise<Schemas["Scales"]>,
  });

export const crosstabQuery = (waveId: string, row: readonly string[], column: string, weighted: boolean) =>
  queryOptions({
    queryKey: ["survey", "crosstab", waveId, row, column, weighted],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/crosstab", {
          params: { path: of(waveId), query: { row: [...row], column, weighted } },
          signal,
        }),
      ),
  });

export const representativenessQuery = (waveId: string) =>
  queryOptions({
    queryKey: ["survey", "representativeness", waveId],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/representativeness", {
          params: { path: of(waveId) },
          signal,
        }),
      ) as Promise<Representativeness>,
  });

export const aiAndTrustQuery = (waveId: string, by: string, weighted: boolean) =>
  queryOptions({
    queryKey: ["survey", "ai-and-trust", waveId, by, weighted],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/reports/ai-and-trust", {
          params: { path: of(waveId), query: { by, weighted } },
          signal,
        }),
      ) as Promise<AiAndTrust>,
  });

export const openItemsQuery = (waveId: string) =>
  queryOptions({
    queryKey: ["survey", "open-text", waveId],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/open-text", { params: { path: of(waveId) }, signal }),
      ),
  });

export const openAnswers = (waveId: string, item: string, cursor: string | undefined) =>
  unwrap(
    survey.GET("/api/survey/v1/waves/{wave_id}/open-text/{item}", {
      params: { path: { ...of(waveId), item }, query: { limit: 20, ...(cursor ? { cursor } : {}) } },
    }),
  );

/** The responses as a file. */
export const exportWave = (
  waveId: string,
  query: {
    format: ExportFormat;
    language: "en" | "de" | "el" | "it" | "pl" | "es";
    values: "codes" | "labels";
  },
): Promise<Blob> =>
  unwrap(
    survey.GET("/api/survey/v1/waves/{wave_id}/export", {
      params: { path: of(waveId), query },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;

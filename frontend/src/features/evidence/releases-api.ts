/** What the pages of releases ask the engine. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { createService, unwrap } from "../../lib/api/client";
import type { paths } from "../../lib/api/cmo";
import { LIVE, PAGE_SIZE } from "./api";
import type { BriefFormat, BriefLanguage, Bundle } from "./model/types";

const cmo = createService<paths>();

export const releasesQuery = infiniteQueryOptions({
  queryKey: [...LIVE, "releases"],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      cmo.GET("/api/cmo/v1/releases", { params: { query: { limit: PAGE_SIZE, cursor: pageParam } }, signal }),
    ),
  getNextPageParam: (page) => page.next ?? undefined,
});

export const releaseQuery = (release_id: string) =>
  queryOptions({
    queryKey: ["evidence", "release", release_id],
    queryFn: ({ signal }) =>
      unwrap(cmo.GET("/api/cmo/v1/releases/{release_id}", { params: { path: { release_id } }, signal })),
  });

/** The simulation takes a second or two. */
export const reportQuery = (release_id: string, noise: number) =>
  queryOptions({
    queryKey: ["evidence", "report", release_id, noise],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/releases/{release_id}/report", {
          params: { path: { release_id }, query: { noise } },
          signal,
        }),
      ),
  });

/** The bundle as the pages read it. */
export const bundleQuery = (release_id: string) =>
  queryOptions({
    queryKey: ["evidence", "bundle", release_id],
    queryFn: async ({ signal }) => JSON.parse(await bundleText(release_id, signal)) as Bundle,
  });

/** The bundle byte for byte, as it was hashed. */
export function bundleText(release_id: string, signal?: AbortSignal): Promise<string> {
  return unwrap(
    cmo.GET("/api/cmo/v1/releases/{release_id}/bundle", {
      params: { path: { release_id } },
      parseAs: "text",
      signal,
    }),
  ) as Promise<string>;
}

/** The synthesis brief of a release as a file. */
export function briefFile(release_id: string, format: BriefFormat, language: BriefLanguage): Promise<Blob> {
  return unwrap(
    cmo.GET("/api/cmo/v1/releases/{release_id}/brief", {
      params: { path: { release_id }, query: { format, language } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;
}

/** What `other_id` has that `release_id` has not, and so on. */
export const diffQuery = (release_id: string, other_id: string) =>
  queryOptions({
    queryKey: ["evidence", "diff", release_id, other_id],
    queryFn: ({ signal }) =>
      unwrap(
        cmo.GET("/api/cmo/v1/releases/{release_id}/diff/{other_id}", {
          params: { path: { release_id, other_id } },
          signal,
        }),
      ),
  });

export function usePublishRelease() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (title: string) =>
      unwrap(cmo.POST("/api/cmo/v1/releases", { body: { title, parameters: {} } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: releasesQuery.queryKey }),
  });
}

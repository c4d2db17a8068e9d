/** What this feature asks about scenarios, changes and comments; `api.ts` asks everything else. */
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapVersioned } from "../../lib/api/client";
import type { paths } from "../../lib/api/wizard";
import type { BriefLanguage, CompareSearch } from "./model/search";
import type { Comment, Scenario, ScenarioDraft, StepName, WhatIf } from "./model/types";

const wizard = createService<paths>();
const PAGE_SIZE = 10;

const etagOf = ({ revision }: { revision: number }) => `"r${revision}"`;

export const comparisonQuery = (design_id: string, search: CompareSearch) =>
  queryOptions({
    queryKey: ["designs", design_id, "comparison", search],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/compare", {
          params: { path: { design_id }, query: search },
          signal,
        }),
      ),
  });

/** What would move if this were saved; the last answer stays while the next one is on its way. */
export const whatIfQuery = (design_id: string, body: WhatIf) =>
  queryOptions({
    queryKey: ["designs", design_id, "what-if", body],
    placeholderData: keepPreviousData,
    retry: false,
    queryFn: ({ signal }) =>
      unwrap(
        wizard.POST("/api/wizard/v1/designs/{design_id}/what-if", {
          params: { path: { design_id } },
          body,
          signal,
        }),
      ),
  });

export const releaseChangesQuery = (design_id: string, language: BriefLanguage) =>
  queryOptions({
    queryKey: ["designs", design_id, "release-changes", language],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/release-changes", {
          params: { path: { design_id }, query: { language } },
          signal,
        }),
      ),
  });

export const stepHistoryQuery = (design_id: string, step: StepName) =>
  infiniteQueryOptions({
    queryKey: ["designs", design_id, "step-history", step],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/steps/{step}/history", {
          params: { path: { design_id, step }, query: { limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const commentsQuery = (design_id: string, step: StepName) =>
  infiniteQueryOptions({
    queryKey: ["designs", design_id, "comments", step],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/comments", {
          params: { path: { design_id }, query: { step, limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const differencesQuery = (design_id: string) =>
  queryOptions({
    queryKey: ["designs", design_id, "differences"],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/differences", {
          params: { path: { design_id } },
          signal,
        }),
      ),
  });

export function useAddScenario(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: ScenarioDraft) =>
      unwrap(
        wizard.POST("/api/wizard/v1/designs/{design_id}/scenarios", {
          params: { path: { design_id } },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["designs", design_id, "comparison"] }),
  });
}

/** A scenario is not changed once made, so its first revision is the one to take off. */
export function useRemoveScenario(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (scenario_id: Scenario["id"]) =>
      unwrap(
        wizard.DELETE("/api/wizard/v1/designs/{design_id}/scenarios/{scenario_id}", {
          params: { path: { design_id, scenario_id }, header: ifMatch(etagOf({ revision: 1 })) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ["designs", design_id, "comparison"] }),
  });
}

export function useComment(design_id: string, step: StepName) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      unwrap(
        wizard.POST("/api/wizard/v1/designs/{design_id}/comments", {
          params: { path: { design_id } },
          body: { step, text },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: commentsQuery(design_id, step).queryKey }),
  });
}

export function useSettleComment(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ comment, settled }: { comment: Comment; settled: boolean }) =>
      unwrap(
        wizard.PUT("/api/wizard/v1/designs/{design_id}/comments/{comment_id}", {
          params: { path: { design_id, comment_id: comment.id }, header: ifMatch(etagOf(comment)) },
          body: { text: comment.text, settled },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ["designs", design_id, "comments"] }),
  });
}

type Country =
  paths["/api/wizard/v1/designs/{design_id}/copies"]["post"]["requestBody"]["content"]["application/json"]["country"];

export function useCopyDesign(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (country: string) =>
      unwrapVersioned(
        wizard.POST("/api/wizard/v1/designs/{design_id}/copies", {
          params: { path: { design_id } },
          body: { country: country as Country },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["designs", "list"] }),
  });
}

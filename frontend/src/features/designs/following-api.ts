/** What this feature asks about what follows a decision: theory of change, evaluation plan, record, pilots. */
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapVersioned } from "../../lib/api/client";
import type { paths } from "../../lib/api/wizard";
import type { BriefLanguage } from "./model/search";
import type { Pilot, PilotDraft, PlanDraft } from "./model/types";

const wizard = createService<paths>();
const PAGE_SIZE = 25;

export const theoryQuery = (design_id: string, language: BriefLanguage) =>
  queryOptions({
    queryKey: ["designs", design_id, "theory", language],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/theory-of-change", {
          params: { path: { design_id }, query: { language } },
          signal,
        }),
      ),
  });

export const planQuery = (design_id: string) =>
  queryOptions({
    queryKey: ["designs", design_id, "plan"],
    queryFn: ({ signal }) =>
      unwrapVersioned(
        wizard.GET("/api/wizard/v1/designs/{design_id}/evaluation-plan", {
          params: { path: { design_id } },
          signal,
        }),
      ),
  });

export const pilotsQuery = (design_id: string) =>
  infiniteQueryOptions({
    queryKey: ["designs", design_id, "pilots"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/feedback", {
          params: { path: { design_id }, query: { limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const readsQuery = (design_id: string) =>
  infiniteQueryOptions({
    queryKey: ["designs", design_id, "reads"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/reads", {
          params: { path: { design_id }, query: { limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export function verifyRecord(design_id: string) {
  return unwrap(
    wizard.GET("/api/wizard/v1/designs/{design_id}/history/verification", {
      params: { path: { design_id } },
    }),
  );
}

/** The record as JSON Lines. */
export function recordText(design_id: string): Promise<string> {
  return unwrap(
    wizard.GET("/api/wizard/v1/designs/{design_id}/history/export", {
      params: { path: { design_id } },
      parseAs: "text",
    }),
  ) as Promise<string>;
}

/** Replaces the evaluation plan. A 412 carries the present one in its document. */
export function useSavePlan(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ value, etag }: { value: PlanDraft; etag: string }) =>
      unwrapVersioned(
        wizard.PUT("/api/wizard/v1/designs/{design_id}/evaluation-plan", {
          params: { path: { design_id }, header: ifMatch(etag) },
          body: value as never,
        }),
      ),
    onSuccess: (plan) => queries.setQueryData(planQuery(design_id).queryKey, plan),
  });
}

export function useReportPilot(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: PilotDraft) =>
      unwrap(
        wizard.POST("/api/wizard/v1/designs/{design_id}/feedback", { params: { path: { design_id } }, body }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: pilotsQuery(design_id).queryKey }),
  });
}

/** Erases a pilot here and in the evidence; the reason stays in the record. */
export function useWithdrawPilot(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ pilot, reason }: { pilot: Pilot; reason: string }) =>
      unwrap(
        wizard.POST("/api/wizard/v1/designs/{design_id}/feedback/{feedback_id}/withdraw", {
          params: {
            path: { design_id, feedback_id: pilot.id },
            header: ifMatch(`"r${pilot.revision}"`),
          },
          body: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: pilotsQuery(design_id).queryKey }),
  });
}

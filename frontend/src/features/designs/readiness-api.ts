/** What the pages about readiness and AI screening ask the wizard. Both are parts of the design and carry its ETag. */
import { type QueryClient, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapVersioned, type Versioned } from "../../lib/api/client";
import type { paths } from "../../lib/api/wizard";
import type { ConclusionDraft, Readiness, ReadinessDraft, Screening, ScreeningDraft } from "./model/types";

const wizard = createService<paths>();
const of = (design_id: string) => ({ path: { design_id } });

export const readinessQuery = (design_id: string) =>
  queryOptions({
    queryKey: ["designs", design_id, "readiness"],
    queryFn: ({ signal }): Promise<Versioned<Readiness>> =>
      unwrapVersioned(
        wizard.GET("/api/wizard/v1/designs/{design_id}/readiness", { params: of(design_id), signal }),
      ),
  });

export const screeningQuery = (design_id: string) =>
  queryOptions({
    queryKey: ["designs", design_id, "ai-screening"],
    queryFn: ({ signal }): Promise<Versioned<Screening>> =>
      unwrapVersioned(
        wizard.GET("/api/wizard/v1/designs/{design_id}/ai-screening", { params: of(design_id), signal }),
      ),
  });

export const aiActQuery = queryOptions({
  queryKey: ["designs", "ai-act"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => unwrap(wizard.GET("/api/wizard/v1/reference/ai-act", { signal })),
});

export function useSaveReadiness(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: ReadinessDraft; etag: string }): Promise<Versioned<Readiness>> =>
      unwrapVersioned(
        wizard.PUT("/api/wizard/v1/designs/{design_id}/readiness", {
          params: { ...of(design_id), header: ifMatch(etag) },
          body,
        }),
      ),
    onSuccess: (saved) => partTaken(queries, design_id, readinessQuery(design_id).queryKey, saved),
  });
}

export function useSaveScreening(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: ScreeningDraft; etag: string }): Promise<Versioned<Screening>> =>
      unwrapVersioned(
        wizard.PUT("/api/wizard/v1/designs/{design_id}/ai-screening", {
          params: { ...of(design_id), header: ifMatch(etag) },
          body,
        }),
      ),
    onSuccess: (saved) => partTaken(queries, design_id, screeningQuery(design_id).queryKey, saved),
  });
}

export function useConclude(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: ConclusionDraft; etag: string }): Promise<Versioned<Screening>> =>
      unwrapVersioned(
        wizard.POST("/api/wizard/v1/designs/{design_id}/ai-screening/conclusions", {
          params: { ...of(design_id), header: ifMatch(etag) },
          body,
        }),
      ),
    onSuccess: (saved) => partTaken(queries, design_id, screeningQuery(design_id).queryKey, saved),
  });
}

/** The impact assessment and the checklist as a file. */
export async function screeningForms(design_id: string, format: "docx" | "json"): Promise<Blob> {
  const file = await unwrap(
    wizard.GET("/api/wizard/v1/designs/{design_id}/ai-screening/forms", {
      params: { ...of(design_id), query: { format } },
      parseAs: "blob",
    }),
  );
  return file as unknown as Blob;
}

/** The part is what the answer says; everything else of the design has another version now. */
async function partTaken<Part>(
  queries: QueryClient,
  design_id: string,
  part: readonly unknown[],
  saved: Versioned<Part>,
): Promise<void> {
  queries.setQueryData(part, saved);
  await queries.invalidateQueries({
    queryKey: ["designs", design_id],
    predicate: (query) => query.queryKey[2] !== part[2],
  });
}

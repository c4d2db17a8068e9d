/** What this feature asks about designs, options, decisions and briefs; the other `…-api.ts` ask the rest. */
import {
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapVersioned, type Versioned } from "../../lib/api/client";
import type { paths } from "../../lib/api/wizard";
import type { BriefFormat, BriefLanguage } from "./model/search";
import type { DecisionDraft, Design, DesignDraft, StepName, StepValues } from "./model/types";
import type { CodeLists } from "./model/words";

const wizard = createService<paths>();
const PAGE_SIZE = 25;

type ListName = paths["/api/wizard/v1/reference/{name}"]["get"]["parameters"]["path"]["name"];

export const codeListsQuery = queryOptions({
  queryKey: ["designs", "code-lists"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<CodeLists> => {
    const list = (name: ListName) =>
      unwrap(wizard.GET("/api/wizard/v1/reference/{name}", { params: { path: { name } } }));
    const [codes, families, target_groups, readiness, stages, countries, stakeholders] = await Promise.all([
      unwrap(wizard.GET("/api/wizard/v1/reference/codes")),
      unwrap(wizard.GET("/api/wizard/v1/reference/practice-families")),
      list("target-groups"),
      list("readiness-levels"),
      list("policy-cycle-stages"),
      list("countries"),
      list("stakeholder-types"),
    ]);
    return {
      codes: codes.items,
      families: families.items,
      target_groups: target_groups.items,
      readiness: readiness.items,
      stages: stages.items,
      countries: countries.items,
      stakeholders: stakeholders.items,
    };
  },
});

export const designsQuery = infiniteQueryOptions({
  queryKey: ["designs", "list"],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam, signal }) =>
    unwrap(
      wizard.GET("/api/wizard/v1/designs", {
        params: { query: { limit: PAGE_SIZE, cursor: pageParam } },
        signal,
      }),
    ),
  getNextPageParam: (page) => page.next ?? undefined,
});

export const designQuery = (design_id: string) =>
  queryOptions({
    queryKey: ["designs", design_id, "design"],
    queryFn: ({ signal }) =>
      unwrapVersioned(
        wizard.GET("/api/wizard/v1/designs/{design_id}", { params: { path: { design_id } }, signal }),
      ),
  });

export const recommendationsQuery = (design_id: string, language: BriefLanguage) =>
  queryOptions({
    queryKey: ["designs", design_id, "recommendations", language],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/recommendations", {
          params: { path: { design_id }, query: { language } },
          signal,
        }),
      ),
  });

export const sensitivityQuery = (design_id: string, language: BriefLanguage) =>
  queryOptions({
    queryKey: ["designs", design_id, "sensitivity", language],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/sensitivity", {
          params: { path: { design_id }, query: { language } },
          signal,
        }),
      ),
  });

export const decisionsQuery = (design_id: string) =>
  infiniteQueryOptions({
    queryKey: ["designs", design_id, "decisions"],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/decisions", {
          params: { path: { design_id }, query: { limit: PAGE_SIZE, cursor: pageParam } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

export const lineageQuery = (design_id: string, language: BriefLanguage) =>
  queryOptions({
    queryKey: ["designs", design_id, "lineage", language],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/lineage", {
          params: { path: { design_id }, query: { language } },
          signal,
        }),
      ),
  });

/** The brief as the HTML document that is handed on. */
export const briefQuery = (design_id: string, language: BriefLanguage) =>
  queryOptions({
    queryKey: ["designs", design_id, "brief", language],
    queryFn: ({ signal }) =>
      unwrap(
        wizard.GET("/api/wizard/v1/designs/{design_id}/brief", {
          params: { path: { design_id }, query: { language, format: "html" } },
          parseAs: "text",
          signal,
        }),
      ),
  });

/** The brief as a file to take along; every format holds the same. */
export function briefFile(design_id: string, language: BriefLanguage, format: BriefFormat): Promise<Blob> {
  return unwrap(
    wizard.GET("/api/wizard/v1/designs/{design_id}/brief", {
      params: { path: { design_id }, query: { language, format } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;
}

export function useCreateDesign() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: DesignDraft) => unwrapVersioned(wizard.POST("/api/wizard/v1/designs", { body })),
    onSuccess: (design) => took(queries, design),
  });
}

/** Replaces one step. A 412 carries the current design in its document. */
export function useSaveStep<Step extends StepName>(design_id: string, step: Step) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ value, etag }: { value: StepValues[Step]; etag: string }) =>
      unwrapVersioned(
        // Eleven paths of one shape; the value's type belongs to the step's name by StepValues.
        wizard.PUT(`/api/wizard/v1/designs/{design_id}/steps/${step}` as StepPath, {
          params: { path: { design_id }, header: ifMatch(etag) },
          body: value as never,
        }),
      ),
    onSuccess: (design) => took(queries, design),
  });
}

type StepPath = "/api/wizard/v1/designs/{design_id}/steps/context";

/** Puts the design on the newest release that is held. */
export function useChooseRelease(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (etag: string) =>
      unwrapVersioned(
        wizard.PUT("/api/wizard/v1/designs/{design_id}/release", {
          params: { path: { design_id }, header: ifMatch(etag) },
          body: {},
        }),
      ),
    onSuccess: (design) => took(queries, design),
    onError: () => queries.invalidateQueries({ queryKey: designQuery(design_id).queryKey }),
  });
}

export function useDecide(design_id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: DecisionDraft) =>
      unwrap(
        wizard.POST("/api/wizard/v1/designs/{design_id}/decisions", {
          params: { path: { design_id } },
          body,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["designs", design_id] }),
  });
}

/** Everything that was derived from the design is out of date; the design itself is what the answer says. */
async function took(queries: QueryClient, design: Versioned<Design>): Promise<void> {
  const { queryKey } = designQuery(design.data.id);
  queries.removeQueries({
    queryKey: ["designs", design.data.id],
    predicate: (query) => query.queryKey[2] !== "design",
  });
  queries.setQueryData(queryKey, design);
  await queries.invalidateQueries({ queryKey: designsQuery.queryKey });
}

/** What coding asks: the queue of the engine; codebook, codings, statements and cards of the sessions service. */
import { queryOptions } from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapJson, unwrapVersioned } from "../../lib/api/client";
import type { paths as CmoPaths, components as cmo } from "../../lib/api/cmo";
import type { paths as CopPaths, components } from "../../lib/api/cop";

type Schemas = components["schemas"];
export type Code = Schemas["Code"];
export type Coding = Schemas["Coding"];
/** Without a memo it has none. */
export type CodingDraft = Omit<Schemas["CodingDraft"], "memo"> & { memo?: string };
export type Card = Schemas["Card"];
export type CardDraft = Schemas["CardDraft"];
export type SuggestedCode = cmo["schemas"]["SuggestedCode"];
export type QueueItem = cmo["schemas"]["QueueItem"];

const cop = createService<CopPaths>();
const engine = createService<CmoPaths>();

export const codebookQuery = queryOptions({
  queryKey: ["codebook"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => {
    const { items } = await unwrap(cop.GET("/api/cop/v1/codebooks", {}));
    const book = items.find((item) => item.slug === "almpo-codebook") ?? items[0];
    if (!book?.latest_version) return null;
    const path = { codebook_id: book.id, version: book.latest_version };
    return unwrapJson(
      cop.GET("/api/cop/v1/codebooks/{codebook_id}/versions/{version}", { params: { path } }),
    );
  },
});

/** Cards with a part that has no code, and statements that nobody coded to this codebook, most voices first. */
export const queueQuery = (codebook: string) =>
  queryOptions({
    queryKey: ["coding-queue", codebook],
    queryFn: () =>
      unwrap(engine.GET("/api/cmo/v1/coding-queue", { params: { query: { codebook, limit: 200 } } })),
  });

export const coderQuery = queryOptions({
  queryKey: ["coder"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => unwrap(cop.GET("/api/cop/v1/codings/me")),
});

export const codingsQuery = (statement: string) =>
  queryOptions({
    queryKey: ["codings", statement],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/codings", { params: { query: { statement, limit: 200 } } })).then(
        (page) => page.items,
      ),
  });

export const cardQuery = (session_id: string, card_id: string) =>
  queryOptions({
    queryKey: ["coding-card", card_id],
    queryFn: () =>
      unwrapVersioned(
        cop.GET("/api/cop/v1/sessions/{session_id}/cards/{card_id}", {
          params: { path: { session_id, card_id } },
        }),
      ),
  });

/** What a machine makes of a statement or a passage. Nothing of the text is kept, and nothing counts until a coder confirms it. */
export const suggestionsQuery = (piece: string, text: string, language: string) =>
  queryOptions({
    queryKey: ["suggestions", piece, text],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const body = { texts: [{ text, language }], route: "full" as const };
      const { model, items } = await unwrap(engine.POST("/api/cmo/v1/suggestions", { body, signal }));
      return { model, ...items[0] };
    },
  });

export const removeCoding = (coding: Coding) =>
  unwrap(
    cop.DELETE("/api/cop/v1/codings/{coding_id}", {
      params: { path: { coding_id: coding.id }, header: ifMatch(`"r${coding.revision}"`) },
    }),
  );

/** What became of the codes of an earlier version. */
export const mappingQuery = (codebook_id: string, since: number, version: number) =>
  queryOptions({
    queryKey: ["codebook", codebook_id, since, version],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/codebooks/{codebook_id}/versions/{version}/mapping", {
          params: { path: { codebook_id, version }, query: { since } },
        }),
      ),
  });

export const decide = (draft: CodingDraft) =>
  unwrap(cop.POST("/api/cop/v1/codings", { body: { memo: "", ...draft } }));

export const changeCard = (card: Card, etag: string, body: CardDraft) =>
  unwrap(
    cop.PUT("/api/cop/v1/sessions/{session_id}/cards/{card_id}", {
      params: { path: { session_id: card.session_id, card_id: card.id }, header: ifMatch(etag) },
      body,
    }),
  );

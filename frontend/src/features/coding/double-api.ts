/** What the pages of double coding ask: who codes what, where coders differ, how far they agree. */
import { queryOptions } from "@tanstack/react-query";
import { createService, unwrap } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/cop";

type Schemas = components["schemas"];
export type Assignment = Schemas["Assignment"];
export type Distribution = Schemas["Distribution"];
export type Difference = Schemas["Difference"];
export type Adjudication = Schemas["Adjudication"];
export type Agreement = Schemas["Agreement"];
export type Piece = Pick<Schemas["Piece"], "statement_id" | "transcript_id">;

const cop = createService<paths>();
const MOST = 500;

export const assignmentsOfQuery = (piece: Piece) =>
  queryOptions({
    queryKey: ["assignments", piece.statement_id ?? piece.transcript_id],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/coding-assignments", {
          params: {
            query: {
              statement: piece.statement_id ?? undefined,
              transcript: piece.transcript_id ?? undefined,
              limit: MOST,
            },
          },
        }),
      ).then(({ items }) => items),
  });

export const openWorkQuery = (coder: string) =>
  queryOptions({
    queryKey: ["assignments", "open", coder],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/coding-assignments", { params: { query: { coder, open: true, limit: MOST } } }),
      ).then(({ items }) => items),
  });

export const codersQuery = queryOptions({
  queryKey: ["assignments", "coders"],
  queryFn: () => unwrap(cop.GET("/api/cop/v1/coding-assignments/coders", {})).then(({ items }) => items),
});

export const statementQuery = (statement_id: string) =>
  queryOptions({
    queryKey: ["coding", "statement", statement_id],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/statements/{statement_id}", { params: { path: { statement_id } } })),
  });

export const differencesQuery = (session: string) =>
  queryOptions({
    queryKey: ["differences", session],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/coding-differences", { params: { query: { session } } })).then(
        ({ items }) => items,
      ),
  });

export const adjudicationsQuery = (session: string) =>
  queryOptions({
    queryKey: ["differences", session, "history"],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/adjudications", { params: { query: { session, limit: MOST } } })).then(
        ({ items }) => items,
      ),
  });

export const agreementQuery = (codebook_id: string, coders: readonly string[]) =>
  queryOptions({
    queryKey: ["agreement", codebook_id, coders],
    enabled: coders.length >= 2,
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/codebooks/{codebook_id}/agreement", {
          params: { path: { codebook_id }, query: { coders: coders.join(",") } },
        }),
      ).then((result) => result as Agreement),
  });

export const distribute = (body: Distribution) =>
  unwrap(cop.POST("/api/cop/v1/coding-assignments", { body }));

export const finish = (body: Piece) => unwrap(cop.POST("/api/cop/v1/coding-assignments/finish", { body }));

export const reopen = (body: Piece) => unwrap(cop.POST("/api/cop/v1/coding-assignments/reopen", { body }));

export const settle = (body: Schemas["AdjudicationDraft"]) =>
  unwrap(cop.POST("/api/cop/v1/adjudications", { body }));

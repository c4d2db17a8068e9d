/** What staff ask of the sessions service. What participants ask stands in `guest-api.ts`, practices in `practices-api.ts`. */
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { createService, ifMatch, ifNew, unwrap, unwrapJson } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/cop";
import { readAnew } from "../../lib/live/told";

type Schemas = components["schemas"];
export type Session = Schemas["Session"];
export type SessionDraft = Schemas["SessionDraft"];
export type SessionChange = Schemas["SessionChange"];
export type Statement = Schemas["Statement"];
export type StatementDraft = Schemas["StatementDraft"];
export type Card = Schemas["Card"];
export type CardDraft = Schemas["CardDraft"];
export type Participant = Schemas["ParticipantView"];
export type ParticipantDraft = Schemas["ParticipantDraft"];
export type Invited = Schemas["InvitedParticipant"];
export type Round = Schemas["Round"];
export type RoundDraft = Schemas["RoundDraft"];
export type ItemConsensus = Schemas["ItemConsensus"];
export type Note = Schemas["Note"];
export type NoteDraft = Schemas["NoteDraft"];
export type Amendment = Schemas["Amendment"];
export type Consent = Schemas["Consent"];
export type TimerDraft = Schemas["TimerDraft"];
export type Step = "open" | "read-back" | "close";
export type ExportFormat = "ics" | "json" | "csv" | "docx" | "prov" | "qdpx" | "archive";
export type Minutes = Schemas["Minutes"];
export type OpinionGroups = Schemas["OpinionGroups"];
export type Consensus = Schemas["Consensus"];

const cop = createService<paths>();
export const PAGE = 500;

interface PageOf<Item> {
  items: Item[];
  next?: string | null;
}

/** Follows a list's cursors to its end. */
export async function everything<Item>(page: (cursor?: string) => Promise<PageOf<Item>>): Promise<Item[]> {
  const found: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(cursor);
    found.push(...items);
    cursor = next ?? undefined;
  } while (cursor);
  return found;
}

const of = (session_id: string) => ({ path: { session_id } });

export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: () =>
    everything((cursor) =>
      unwrap(cop.GET("/api/cop/v1/sessions", { params: { query: { limit: PAGE, cursor } } })),
    ),
});

export const sessionQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id],
    queryFn: () => unwrap(cop.GET("/api/cop/v1/sessions/{session_id}", { params: of(id) })),
  });

export const participantsQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id, "participants"],
    queryFn: () =>
      everything((cursor) =>
        unwrap(
          cop.GET("/api/cop/v1/sessions/{session_id}/participants", {
            params: { ...of(id), query: { limit: PAGE, cursor } },
          }),
        ),
      ),
  });

export const statementsQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id, "statements"],
    queryFn: () =>
      everything((cursor) =>
        unwrap(
          cop.GET("/api/cop/v1/sessions/{session_id}/statements", {
            params: { ...of(id), query: { limit: PAGE, cursor } },
          }),
        ),
      ),
  });

export const cardsQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id, "cards"],
    queryFn: () =>
      everything((cursor) =>
        unwrap(
          cop.GET("/api/cop/v1/sessions/{session_id}/cards", {
            params: { ...of(id), query: { limit: PAGE, cursor } },
          }),
        ),
      ),
  });

export const notesQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id, "notes"],
    queryFn: () => unwrap(cop.GET("/api/cop/v1/sessions/{session_id}/notes", { params: of(id) })),
  });

/** Every change of a wording, in order. */
export const amendmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id, "amendments"],
    queryFn: () => unwrap(cop.GET("/api/cop/v1/sessions/{session_id}/amendments", { params: of(id) })),
  });

export const roundsQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id, "rounds"],
    queryFn: () => unwrap(cop.GET("/api/cop/v1/sessions/{session_id}/rounds", { params: of(id) })),
  });

export const consensusQuery = (roundId: string) =>
  queryOptions({
    queryKey: ["round", roundId, "consensus"],
    queryFn: () =>
      unwrap(cop.GET("/api/cop/v1/rounds/{round_id}/consensus", { params: { path: { round_id: roundId } } })),
  });

export const opinionGroupsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ["round", roundId, "opinion-groups"],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/rounds/{round_id}/opinion-groups", { params: { path: { round_id: roundId } } }),
      ),
  });

export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: ["session", id, "minutes"],
    queryFn: () => unwrap(cop.GET("/api/cop/v1/sessions/{session_id}/minutes", { params: of(id) })),
  });

async function newestCodes(headers?: Record<string, string>) {
  const { items } = await unwrap(cop.GET("/api/cop/v1/codebooks", { headers }));
  const book = items.find((item) => item.slug === "almpo-codebook") ?? items[0];
  if (!book?.latest_version) return [];
  const path = { codebook_id: book.id, version: book.latest_version };
  const edition = await unwrapJson(
    cop.GET("/api/cop/v1/codebooks/{codebook_id}/versions/{version}", { params: { path }, headers }),
  );
  return edition.codes;
}

/** The codes of the newest published codebook, for the card form. */
export const codesQuery = queryOptions({
  queryKey: ["codes"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => newestCodes(),
});

/** The same for a participant, who has a credential and no account. */
export const codesFor = (headers: Record<string, string>) =>
  queryOptions({
    queryKey: ["guest", "codes"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => newestCodes(headers),
  });

export const planSession = (body: SessionDraft) => unwrap(cop.POST("/api/cop/v1/sessions", { body }));

export const changeSession = (id: string, body: SessionChange, etag: string) =>
  unwrap(
    cop.PATCH("/api/cop/v1/sessions/{session_id}", {
      params: { ...of(id), header: ifMatch(etag) },
      body,
    }),
  );

/** Moves the session on: planned → live → read back → closed. */
export function moveSession(id: string, step: Step): Promise<Session> {
  switch (step) {
    case "open":
      return unwrap(cop.POST("/api/cop/v1/sessions/{session_id}/open", { params: of(id) }));
    case "read-back":
      return unwrap(cop.POST("/api/cop/v1/sessions/{session_id}/read-back", { params: of(id) }));
    case "close":
      return unwrap(cop.POST("/api/cop/v1/sessions/{session_id}/close", { params: of(id) }));
  }
}

export const timeBlock = (id: string, body: TimerDraft) =>
  unwrap(cop.POST("/api/cop/v1/sessions/{session_id}/timer", { params: of(id), body }));

/** `etag` of the note that is changed; `null` for a new one. */
export const writeNote = (id: string, note_id: string, body: NoteDraft, etag: string | null) =>
  unwrap(
    cop.PUT("/api/cop/v1/sessions/{session_id}/notes/{note_id}", {
      params: { path: { session_id: id, note_id }, header: etag === null ? ifNew() : ifMatch(etag) },
      body,
    }),
  );

export const changeConsent = (id: string, participant_id: string, consent: Consent, etag: string) =>
  unwrap(
    cop.PATCH("/api/cop/v1/sessions/{session_id}/participants/{participant_id}", {
      params: { path: { session_id: id, participant_id }, header: ifMatch(etag) },
      body: { consent },
    }),
  );

export const eraseParticipant = (id: string, participant_id: string, etag: string) =>
  unwrap(
    cop.DELETE("/api/cop/v1/sessions/{session_id}/participants/{participant_id}", {
      params: { path: { session_id: id, participant_id }, header: ifMatch(etag) },
    }),
  );

export const inviteParticipant = (id: string, body: ParticipantDraft) =>
  unwrap(cop.POST("/api/cop/v1/sessions/{session_id}/participants", { params: of(id), body }));

/** `etag` of the wording that is changed; `null` for a statement made here and now. */
export const captureStatement = (
  id: string,
  statement_id: string,
  body: StatementDraft,
  etag: string | null,
) =>
  unwrap(
    cop.PUT("/api/cop/v1/sessions/{session_id}/statements/{statement_id}", {
      params: { path: { session_id: id, statement_id }, header: etag === null ? ifNew() : ifMatch(etag) },
      body,
    }),
  );

export const rejectStatement = (id: string, statement_id: string, reason: string) =>
  unwrap(
    cop.POST("/api/cop/v1/sessions/{session_id}/statements/{statement_id}/reject", {
      params: { path: { session_id: id, statement_id } },
      body: { reason },
    }),
  );

/** `etag` of the card that is changed; `null` for a new one. */
export const placeCard = (id: string, card_id: string, body: CardDraft, etag: string | null) =>
  unwrap(
    cop.PUT("/api/cop/v1/sessions/{session_id}/cards/{card_id}", {
      params: { path: { session_id: id, card_id }, header: etag === null ? ifNew() : ifMatch(etag) },
      body,
    }),
  );

export const openRound = (id: string, body: RoundDraft) =>
  unwrap(cop.POST("/api/cop/v1/sessions/{session_id}/rounds", { params: of(id), body }));

export const closeRound = (round_id: string) =>
  unwrap(cop.POST("/api/cop/v1/rounds/{round_id}/close", { params: { path: { round_id } } }));

/** The session's record as a file. */
export async function exportSession(id: string, format: ExportFormat): Promise<Blob> {
  const file = await unwrap(
    cop.GET("/api/cop/v1/sessions/{session_id}/export", {
      params: { ...of(id), query: { format } },
      parseAs: "blob",
    }),
  );
  return file as unknown as Blob;
}

/** Takes over a session from another installation's archive. */
export function takeOverSession(file: File): Promise<Session> {
  const form = new FormData();
  form.append("file", file);
  return unwrap(
    cop.POST("/api/cop/v1/sessions/import", {
      body: form as never,
      bodySerializer: (body: unknown) => body as FormData,
    }),
  );
}

export const streamOf = (id: string) => `/api/cop/v1/sessions/${id}/stream`;

/** Reads all of one session anew. */
export const refreshSession = (queries: QueryClient, id: string) =>
  readAnew(queries, { queryKey: ["session", id] });

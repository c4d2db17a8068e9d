/** What the pages of transcripts ask. */
import { queryOptions } from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapVersioned } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/cop";
import { upload } from "./upload";

type Schemas = components["schemas"];
export type Session = Schemas["Session"];
export type Transcript = Schemas["Transcript"];
export type TurnView = Schemas["TurnView"];
export type Reanchored = Schemas["Reanchored"];

const cop = createService<paths>();
/** Turns that are shown at a time. */
export const TURNS = 100;
const MOST = 500;

export const sessionsQuery = queryOptions({
  queryKey: ["coding", "sessions"],
  queryFn: () =>
    unwrap(cop.GET("/api/cop/v1/sessions", { params: { query: { limit: MOST } } })).then(
      ({ items }) => items,
    ),
});

export const transcriptsQuery = (session_id: string) =>
  queryOptions({
    queryKey: ["coding", "transcripts", session_id],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/sessions/{session_id}/transcripts", { params: { path: { session_id } } }),
      ).then(({ items }) => items),
  });

export const transcriptQuery = (transcript_id: string) =>
  queryOptions({
    queryKey: ["coding", "transcript", transcript_id],
    queryFn: () =>
      unwrapVersioned(
        cop.GET("/api/cop/v1/transcripts/{transcript_id}", { params: { path: { transcript_id } } }),
      ),
  });

export const turnsQuery = (transcript_id: string, revision: number, first: number) =>
  queryOptions({
    queryKey: ["coding", "turns", transcript_id, revision, first],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/transcripts/{transcript_id}/turns", {
          params: { path: { transcript_id }, query: { first, limit: TURNS } },
        }),
      ).then(({ items }) => items),
  });

/** Codings of the passages that touch a part of a transcript. */
export const passagesQuery = (transcript: string, start: number, end: number) =>
  queryOptions({
    queryKey: ["codings", transcript, start, end],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/codings", { params: { query: { transcript, start, end, limit: MOST } } }),
      ).then(({ items }) => items),
  });

interface Sent {
  file: File;
  language: string;
  onProgress: (share: number) => void;
}

export const takeIn = (session: string, sent: Sent) =>
  upload<Transcript>({
    method: "POST",
    path: `/api/cop/v1/sessions/${session}/transcripts`,
    form: formOf(sent),
    onProgress: sent.onProgress,
  });

export const putInPlace = (transcript: string, etag: string, sent: Sent) =>
  upload<Reanchored>({
    method: "PUT",
    path: `/api/cop/v1/transcripts/${transcript}`,
    form: formOf(sent),
    etag,
    onProgress: sent.onProgress,
  });

export const nameSpeaker = (
  transcript_id: string,
  number: number,
  etag: string,
  participant: string | null,
) =>
  unwrap(
    cop.PUT("/api/cop/v1/transcripts/{transcript_id}/speakers/{number}", {
      params: { path: { transcript_id, number }, header: ifMatch(etag) },
      body: { participant },
    }),
  );

function formOf({ file, language }: Sent): FormData {
  const form = new FormData();
  form.set("file", file);
  form.set("language", language);
  return form;
}

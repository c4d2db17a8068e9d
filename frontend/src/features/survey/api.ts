/** The only file of this feature that asks the survey service. */
import { queryOptions } from "@tanstack/react-query";
import { createService, ifMatch, unwrap, unwrapVersioned } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/survey";

type Schemas = components["schemas"];
export type Wave = Schemas["Wave"];
export type WaveDraft = Schemas["WaveDraft"];
export type Questionnaire = Schemas["Questionnaire"];
export type ResponseDraft = Schemas["ResponseDraft"];
/** One's own response, read back. */
export type OwnAnswers = Schemas["Response"];
export type Instrument = Schemas["InstrumentSummary"];
export type InstrumentVersion = Schemas["InstrumentVersion"];
export type Counts = Schemas["Counts"];

const survey = createService<paths>();
const MOST = 200;

// A token is sent where there is one, so what is listed depends on who asks.
export const wavesQuery = (subject: string | undefined) =>
  queryOptions({
    queryKey: ["survey", "waves", subject ?? "public"],
    queryFn: ({ signal }) =>
      unwrap(survey.GET("/api/survey/v1/waves", { params: { query: { limit: MOST } }, signal })),
  });

export const waveQuery = (id: string) =>
  queryOptions({
    queryKey: ["survey", "wave", id],
    queryFn: ({ signal }) =>
      unwrapVersioned(
        survey.GET("/api/survey/v1/waves/{wave_id}", { params: { path: { wave_id: id } }, signal }),
      ),
  });

export const questionnaireQuery = (id: string, invitation: string | undefined) =>
  queryOptions({
    queryKey: ["survey", "questionnaire", id, invitation ?? ""],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/questionnaire", {
          params: { path: { wave_id: id }, header: invitation ? { invitation } : {} },
          signal,
        }),
      ),
  });

export const redeem = (waveId: string, body: Schemas["Redemption"], key?: string) =>
  unwrap(
    survey.POST("/api/survey/v1/waves/{wave_id}/ballots", {
      params: { path: { wave_id: waveId }, header: key ? { "Idempotency-Key": key } : {} },
      body,
    }),
  );

/** `proof`: of the work that the wave asks for, see `challengeOf`. */
export const submit = (waveId: string, body: ResponseDraft, key: string, proof?: string) =>
  unwrap(
    survey.POST("/api/survey/v1/waves/{wave_id}/responses", {
      params: {
        path: { wave_id: waveId },
        header: { "Idempotency-Key": key, ...(proof && { "Proof-Of-Work": proof }) },
      },
      body,
    }),
  );

export const challengeOf = (waveId: string) =>
  unwrap(survey.GET("/api/survey/v1/waves/{wave_id}/challenge", { params: { path: { wave_id: waveId } } }));

const held = (id: string, code: string) => ({
  params: { path: { response_id: id }, header: { "Receipt-Code": code } },
});

export const readBack = (id: string, code: string) =>
  unwrap(survey.GET("/api/survey/v1/responses/{response_id}", held(id, code)));

export const change = (id: string, code: string, body: Schemas["ResponseChange"]) =>
  unwrap(survey.PATCH("/api/survey/v1/responses/{response_id}", { ...held(id, code), body }));

/** Takes consent back; without consent to their use, words are erased. */
export const narrowConsent = (id: string, code: string, consent: OwnAnswers["consent"]) => {
  // The consent alone: so it can be taken back from a wave that is closed, too.
  const body = { consent } as Schemas["ResponseChange"];
  return unwrap(survey.PATCH("/api/survey/v1/responses/{response_id}", { ...held(id, code), body }));
};

export const complete = (id: string, code: string) =>
  unwrap(survey.POST("/api/survey/v1/responses/{response_id}/complete", held(id, code)));

export const withdraw = (id: string, code: string) =>
  unwrap(survey.DELETE("/api/survey/v1/responses/{response_id}", held(id, code)));

export const instrumentsQuery = queryOptions({
  queryKey: ["survey", "instruments"],
  queryFn: ({ signal }) =>
    unwrap(survey.GET("/api/survey/v1/instruments", { params: { query: { limit: MOST } }, signal })),
});

export const versionQuery = (instrumentId: string, version: number) =>
  queryOptions({
    queryKey: ["survey", "version", instrumentId, version],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/instruments/{instrument_id}/versions/{version}", {
          params: { path: { instrument_id: instrumentId, version } },
          signal,
        }),
      ),
  });

export const publish = (instrumentId: string) =>
  unwrap(
    survey.POST("/api/survey/v1/instruments/{instrument_id}/publish", {
      params: { path: { instrument_id: instrumentId } },
    }),
  );

export const planWave = (draft: WaveDraft) => unwrap(survey.POST("/api/survey/v1/waves", { body: draft }));

export const changeWave = (id: string, etag: string, change: Schemas["WaveChange"]) =>
  unwrapVersioned(
    survey.PATCH("/api/survey/v1/waves/{wave_id}", {
      params: { path: { wave_id: id }, header: ifMatch(etag) },
      body: change,
    }),
  );

export const closeWave = (id: string) =>
  unwrap(survey.POST("/api/survey/v1/waves/{wave_id}/close", { params: { path: { wave_id: id } } }));

export const ledgerQuery = (waveId: string) =>
  queryOptions({
    queryKey: ["survey", "ledger", waveId],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/invitations", {
          params: { path: { wave_id: waveId } },
          signal,
        }),
      ),
  });

export const countsQuery = (waveId: string) =>
  queryOptions({
    queryKey: ["survey", "counts", waveId],
    queryFn: ({ signal }) =>
      unwrap(
        survey.GET("/api/survey/v1/waves/{wave_id}/counts", {
          params: { path: { wave_id: waveId } },
          signal,
        }),
      ),
  });

export const countsStream = (waveId: string) => `/api/survey/v1/waves/${waveId}/stream`;

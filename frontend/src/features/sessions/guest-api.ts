/** What a participant asks of the sessions service: by the credential that joining gave, without an account. */
import { queryOptions } from "@tanstack/react-query";
import { createService, unwrap } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/cop";
import type { Statement } from "./api";
import { everything } from "./api";
import type { Guest } from "./model/guest";

type Schemas = components["schemas"];
export type JoinDraft = Schemas["JoinDraft"];
export type ConfirmationDraft = Schemas["ConfirmationDraft"];
export type Consent = Schemas["Consent"];
export type VoteDraft = Schemas["VoteDraft"];

const cop = createService<paths>();
/** A phone in a room: asked again this often while the page is in view. */
const EVERY_MS = 4_000;

/** The header by which the service knows a participant. */
export const credentialOf = (guest: Guest) => ({ "Participant-Token": guest.token });
const of = (guest: Guest) => ({ path: { session_id: guest.session_id } });

export const joinSession = (body: JoinDraft) => unwrap(cop.POST("/api/cop/v1/sessions/join", { body }));

export const guestSessionQuery = (guest: Guest) =>
  queryOptions({
    queryKey: ["guest", guest.session_id],
    refetchInterval: EVERY_MS,
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/sessions/{session_id}", { params: of(guest), headers: credentialOf(guest) }),
      ),
  });

export const guestStatementsQuery = (guest: Guest) =>
  queryOptions({
    queryKey: ["guest", guest.session_id, "statements"],
    refetchInterval: EVERY_MS,
    queryFn: () =>
      everything<Statement>((cursor) =>
        unwrap(
          cop.GET("/api/cop/v1/sessions/{session_id}/statements", {
            params: { ...of(guest), query: { limit: 500, cursor } },
            headers: credentialOf(guest),
          }),
        ),
      ),
  });

export const guestCardsQuery = (guest: Guest) =>
  queryOptions({
    queryKey: ["guest", guest.session_id, "cards"],
    refetchInterval: EVERY_MS,
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/sessions/{session_id}/cards", {
          params: { ...of(guest), query: { limit: 500 } },
          headers: credentialOf(guest),
        }),
      ).then((page) => page.items),
  });

export const myselfQuery = (guest: Guest) =>
  queryOptions({
    queryKey: ["guest", guest.session_id, "me"],
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/sessions/{session_id}/participants/me", {
          params: of(guest),
          headers: credentialOf(guest),
        }),
      ),
  });

export const guestNotesQuery = (guest: Guest) =>
  queryOptions({
    queryKey: ["guest", guest.session_id, "notes"],
    refetchInterval: EVERY_MS,
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/sessions/{session_id}/notes", {
          params: of(guest),
          headers: credentialOf(guest),
        }),
      ),
  });

/** Every round of the session, each with the participant's own votes. */
export const guestRoundsQuery = (guest: Guest) =>
  queryOptions({
    queryKey: ["guest", guest.session_id, "rounds"],
    refetchInterval: EVERY_MS,
    queryFn: async () => {
      const rounds = await unwrap(
        cop.GET("/api/cop/v1/sessions/{session_id}/rounds", {
          params: of(guest),
          headers: credentialOf(guest),
        }),
      );
      return Promise.all(
        rounds.map((round) =>
          unwrap(
            cop.GET("/api/cop/v1/rounds/{round_id}", {
              params: { path: { round_id: round.id } },
              headers: credentialOf(guest),
            }),
          ),
        ),
      );
    },
  });

/** A closed round's result stands still, and is asked for once. */
export const guestConsensusQuery = (guest: Guest, { id: round_id, status }: { id: string; status: string }) =>
  queryOptions({
    queryKey: ["guest", guest.session_id, "consensus", round_id, status],
    refetchInterval: status === "open" ? EVERY_MS : false,
    queryFn: () =>
      unwrap(
        cop.GET("/api/cop/v1/rounds/{round_id}/consensus", {
          params: { path: { round_id } },
          headers: credentialOf(guest),
        }),
      ),
  });

export const changeMyConsent = (guest: Guest, body: Consent) =>
  unwrap(
    cop.PATCH("/api/cop/v1/sessions/{session_id}/participants/me", {
      params: of(guest),
      headers: credentialOf(guest),
      body,
    }),
  );

export const confirmStatement = (guest: Guest, statement_id: string, body: ConfirmationDraft) =>
  unwrap(
    cop.POST("/api/cop/v1/sessions/{session_id}/statements/{statement_id}/confirmations", {
      params: { path: { session_id: guest.session_id, statement_id } },
      headers: credentialOf(guest),
      body,
    }),
  );

export const castVote = (guest: Guest, round_id: string, item_id: string, body: VoteDraft) =>
  unwrap(
    cop.PUT("/api/cop/v1/rounds/{round_id}/votes/{item_id}", {
      params: { path: { round_id, item_id } },
      headers: credentialOf(guest),
      body,
    }),
  );

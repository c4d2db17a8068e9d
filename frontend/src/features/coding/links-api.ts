/** What the page of links asks: statements whose codes no card links yet, and the card that links them. */
import { queryOptions } from "@tanstack/react-query";
import { createService, ifNew, unwrap } from "../../lib/api/client";
import type { components, paths } from "../../lib/api/cop";
import type { paths as WizardPaths } from "../../lib/api/wizard";
import type { CardDraft } from "./api";

export type LinkCandidate = components["schemas"]["LinkCandidate"];

const cop = createService<paths>();
const wizard = createService<WizardPaths>();

export const linkCandidatesQuery = queryOptions({
  queryKey: ["link-candidates"],
  queryFn: () => unwrap(cop.GET("/api/cop/v1/link-candidates", {})),
});

export const familiesQuery = queryOptions({
  queryKey: ["coding", "practice-families"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: () => unwrap(wizard.GET("/api/wizard/v1/reference/practice-families")).then(({ items }) => items),
});

/** The client makes the id, so that a second attempt after a lost answer makes no second card. */
export const placeLink = (session_id: string, card_id: string, body: CardDraft) =>
  unwrap(
    cop.PUT("/api/cop/v1/sessions/{session_id}/cards/{card_id}", {
      params: { path: { session_id, card_id }, header: ifNew() },
      body,
    }),
  );

import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Language } from "../../../lib/i18n/languages";
import { change, complete, questionnaireQuery, type ResponseDraft, submit } from "../api";
import { type Draft, stratumOf } from "../model/draft";
import type { Receipt } from "../model/receipt";
import { ballotFor, forgetBallot } from "./redeem-ballot";
import type { ShownReceipt } from "./use-draft";

interface Sent {
  draft: Draft;
  language: Language;
  /** Whether it counts from now on. */
  complete: boolean;
  /** All questions of the instrument: those without an answer are taken back where one was saved earlier. */
  names: readonly string[];
}

/** Sends a draft: a new response, or what was saved earlier with its changes. */
export function useSubmit(waveId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (sent: Sent): Promise<ShownReceipt> =>
      sent.draft.receipt ? continued(sent, sent.draft.receipt) : sentAnew(client, waveId, sent),
  });
}

/** Under the draft's own key: a second try after a lost answer gives the same receipt. An invitation is redeemed
 * first, and not earlier: until then it can be used on any other device. */
async function sentAnew(client: QueryClient, waveId: string, sent: Sent): Promise<ShownReceipt> {
  const { draft } = sent;
  const ballot = draft.invitation ? await redeemed(client, waveId, draft.invitation, draft.key) : null;
  const body: ResponseDraft = {
    ...said(sent),
    answers: { ...draft.answers },
    complete: sent.complete,
    ballot,
  };
  const { id, receipt_code: code, status, dropped } = await submit(waveId, body, draft.key);
  forgetBallot(waveId);
  return { responseId: id, code, status, dropped };
}

async function redeemed(client: QueryClient, waveId: string, invitation: string, key: string) {
  const { wave } = await client.ensureQueryData(questionnaireQuery(waveId, invitation));
  return ballotFor(wave, invitation, `${key}-ballot`);
}

async function continued(sent: Sent, { responseId, code }: Receipt): Promise<ShownReceipt> {
  const answers = Object.fromEntries(sent.names.map((name) => [name, sent.draft.answers[name] ?? null]));
  const changed = await change(responseId, code, { ...said(sent), answers });
  const { status } = sent.complete ? await complete(responseId, code) : changed;
  return { responseId, code, status, dropped: changed.dropped ?? [] };
}

function said({ draft, language }: Sent) {
  const stratum = stratumOf(draft.answers);
  if (!stratum) throw new Error("A response needs its country and stakeholder type.");
  // Both are answers to closed questions whose values are the service's codes; it refuses any other.
  return {
    language,
    stratum: {
      country: stratum.country,
      stakeholder_type: stratum.stakeholderType,
    } as ResponseDraft["stratum"],
    consent: { version: draft.consentVersion, open_text: draft.openText, quotation: draft.quotation },
  };
}

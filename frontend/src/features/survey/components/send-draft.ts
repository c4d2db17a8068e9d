/** From a draft to a receipt, whatever happens to the line in between. */

import { Problem } from "../../../lib/api/problem";
import { queries } from "../../../lib/api/queries";
import type { Language } from "../../../lib/i18n/languages";
import { change, complete, questionnaireQuery, type ResponseDraft, submit } from "../api";
import { type Draft, stratumOf } from "../model/draft";
import type { Receipt } from "../model/receipt";
import { withProof } from "./proof-of-work";
import { ballotFor, forgetBallot } from "./redeem-ballot";
import type { ShownReceipt } from "./use-draft";

export interface Sent {
  draft: Draft;
  language: Language;
  /** Whether it counts from now on. */
  complete: boolean;
  /** All questions of the instrument: those without an answer are taken back where one was saved earlier. */
  names: readonly string[];
  /** What stands in the field that people do not see. */
  website?: string;
}

type Remember = (change: Partial<Draft>) => void;

/** A new response, or what was saved earlier with its changes. `remember` keeps what a later try must know. */
export function sendDraft(waveId: string, sent: Sent, remember: Remember): Promise<ShownReceipt> {
  return sent.draft.receipt ? continued(sent, sent.draft.receipt) : sentAnew(waveId, sent, remember);
}

async function sentAnew(waveId: string, sent: Sent, remember: Remember): Promise<ShownReceipt> {
  const { draft } = sent;
  const body: ResponseDraft = {
    ...said(sent),
    answers: { ...draft.answers },
    complete: sent.complete,
    ballot: await ballotOf(waveId, draft),
  };
  // An earlier try may have arrived although its answer did not, with answers that were changed since. The service
  // knows a request by key and body: asked the same again it tells the receipt, and the changes follow.
  const earlier = draft.sent && JSON.stringify(draft.sent) !== JSON.stringify(body) ? draft.sent : undefined;
  if (earlier) {
    const receipt = await arrived(waveId, sent, earlier as ResponseDraft);
    if (receipt) {
      forgetBallot(waveId);
      remember({ receipt, sent: undefined });
      return continued(sent, receipt);
    }
  }
  remember({ sent: body });
  const receipt = await handedIn(waveId, sent, body);
  forgetBallot(waveId);
  return receipt;
}

async function handedIn(waveId: string, sent: Sent, answers: ResponseDraft): Promise<ShownReceipt> {
  // What stands beside is no part of what was said: the service knows a repeated request without it.
  const body = { ...answers, ...beside(sent, answers.complete) };
  return receiptOf(await withProof(waveId, (proof) => submit(waveId, body, sent.draft.key, proof)));
}

function beside({ draft, website }: Sent, complete: boolean): Partial<ResponseDraft> {
  return {
    ...(website && { website }),
    ...(complete && draft.seconds !== undefined && { seconds: draft.seconds }),
  };
}

/** The receipt for what was sent before; nothing where the service refused it, and so keeps nothing of it. */
async function arrived(waveId: string, sent: Sent, body: ResponseDraft): Promise<Receipt | undefined> {
  try {
    return await handedIn(waveId, sent, body);
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 422) return undefined;
    throw failure;
  }
}

/** An invitation is redeemed now and not earlier: until then it can be used on any other device. */
async function ballotOf(waveId: string, { invitation, key }: Draft): Promise<string | null> {
  if (!invitation) return null;
  const { wave } = await queries.ensureQueryData(questionnaireQuery(waveId, invitation));
  return ballotFor(wave, invitation, `${key}-ballot`);
}

async function continued(sent: Sent, { responseId, code }: Receipt): Promise<ShownReceipt> {
  const { answers } = sent.draft;
  const names = new Set([...sent.names, ...Object.keys(answers)]);
  const all = Object.fromEntries([...names].map((name) => [name, answers[name] ?? null]));
  const changed = await change(responseId, code, { ...said(sent), answers: all });
  const { status } = sent.complete ? await complete(responseId, code) : changed;
  return { responseId, code, status, dropped: changed.dropped ?? [] };
}

function receiptOf({
  id,
  receipt_code: code,
  status,
  dropped,
}: Awaited<ReturnType<typeof submit>>): ShownReceipt {
  return { responseId: id, code, status, dropped };
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

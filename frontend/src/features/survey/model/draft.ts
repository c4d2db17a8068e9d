/** What a respondent has said so far. It stays on the device until the service accepts it. */
import type { Receipt } from "./receipt";

export interface Draft {
  /** Version of the consent text that was shown. */
  consentVersion: string;
  openText: boolean;
  quotation: boolean;
  answers: Readonly<Record<string, unknown>>;
  /** Names of the questions that were asked on this person's route; before the first answer, none. */
  asked: readonly string[];
  /** The page where it was left. */
  page?: string | undefined;
  /** How long filling in has taken so far. Nobody is told but the service, with the complete answers. */
  seconds?: number | undefined;
  /** One per draft: sending it twice is recognised, whatever happened to the first answer. */
  key: string;
  /** What went out under this key without an answer that came back: the service may have it. */
  sent?: Readonly<Record<string, unknown>> | undefined;
  /** For a wave by invitation. */
  invitation: string | undefined;
  /** Where a response that was saved earlier is being continued. */
  receipt: Receipt | undefined;
}

export interface Keep {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
  removeItem: (key: string) => void;
}

const keyOf = (waveId: string) => `almpo.survey.draft.${waveId}`;

/** `undefined` where there is none, or one that cannot be read any more. */
export function readDraft(keep: Keep, waveId: string): Draft | undefined {
  const text = keep.getItem(keyOf(waveId));
  if (text === null) return undefined;
  try {
    const draft = JSON.parse(text) as Draft;
    return typeof draft.key === "string" && typeof draft.answers === "object" ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it could be kept: private windows and full devices refuse. */
export function saveDraft(keep: Keep, waveId: string, draft: Draft): boolean {
  try {
    keep.setItem(keyOf(waveId), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function clearDraft(keep: Keep, waveId: string): void {
  keep.removeItem(keyOf(waveId));
}

/** Country and stakeholder type, as the two questions of every instrument say them. */
export function stratumOf(
  answers: Readonly<Record<string, unknown>>,
): { country: string; stakeholderType: string } | undefined {
  const { country, stakeholder_type: stakeholderType } = answers;
  return typeof country === "string" && typeof stakeholderType === "string" && country && stakeholderType
    ? { country, stakeholderType }
    : undefined;
}

/** Judging by hand: what a review and a confidence judgement must say before they are sent. */
import type { ConfidenceDraft, ConfidenceWorksheet, Configuration, ReviewDraft } from "./types";

export const COMPONENTS = ["methodological_limitations", "coherence", "adequacy", "relevance"] as const;

export type ComponentName = (typeof COMPONENTS)[number];

export const CONCERNS = ["none_or_very_minor", "minor", "moderate", "serious"] as const;

export type Concern = (typeof CONCERNS)[number];

export const LEVELS = ["high", "moderate", "low", "very_low"] as const;

export type Level = (typeof LEVELS)[number];

export const DECISIONS = ["accepted", "contested", "rejected"] as const;

export type Decision = (typeof DECISIONS)[number];

export type JudgedAs = "opinion" | "settlement";

/** What judges can hold differently, as the engine names it. */
export const JUDGED = ["level", ...COMPONENTS] as const;

/** Limits of the service, in code points. */
export const REASON_MIN = 3;
export const REASON_MAX = 2000;

export interface ReviewForm {
  decision?: Decision;
  reason: string;
}

export interface ConfidenceForm {
  components: Record<ComponentName, { concern?: Concern; reason: string }>;
  level?: Level;
  reason: string;
}

/** What is wrong with a field; the page has the words. */
export type Fault = "missing_choice" | "missing_reason" | "too_long";

export type Faults = Partial<Record<string, Fault>>;

export const EMPTY_REVIEW: ReviewForm = { reason: "" };

export const EMPTY_CONFIDENCE: ConfidenceForm = {
  components: {
    methodological_limitations: { reason: "" },
    coherence: { reason: "" },
    adequacy: { reason: "" },
    relevance: { reason: "" },
  },
  reason: "",
};

/** Field id → fault, in the order of the form. */
export function faultsOfReview(form: ReviewForm): Faults {
  return { ...choice("decision", form.decision), ...reason("reason", form.reason) };
}

export function faultsOfConfidence(form: ConfidenceForm): Faults {
  const faults: Faults = {};
  for (const name of COMPONENTS) {
    const component = form.components[name];
    Object.assign(faults, choice(`${name}-concern`, component.concern));
    Object.assign(faults, reason(`${name}-reason`, component.reason));
  }
  return { ...faults, ...choice("level", form.level), ...reason("reason", form.reason) };
}

/** The draft, or nothing while a choice is missing. */
export function reviewDraft(form: ReviewForm): ReviewDraft | undefined {
  return form.decision ? { decision: form.decision, reason: form.reason.trim() } : undefined;
}

export function confidenceDraft(form: ConfidenceForm): ConfidenceDraft | undefined {
  const components: Partial<ConfidenceDraft["components"]> = {};
  for (const name of COMPONENTS) {
    const { concern, reason: why } = form.components[name];
    if (!concern) return undefined;
    components[name] = { concern, reason: why.trim() };
  }
  if (!form.level) return undefined;
  return {
    level: form.level,
    reason: form.reason.trim(),
    components: components as ConfidenceDraft["components"],
  };
}

/** How the judges of a finding stand to each other. */
export type Standing = "none" | "alone" | "agreed" | "differ" | "settled";

/** Nobody judged, one did, or several: then they agree, differ, or a person settled it since. */
export function standingOf({
  opinions,
  disagreement,
  settlement,
}: Pick<ConfidenceWorksheet, "opinions" | "disagreement" | "settlement">): Standing {
  if (disagreement.length > 0) return "differ";
  if (settlement) return "settled";
  if (opinions.length < 2) return opinions.length === 0 ? "none" : "alone";
  return "agreed";
}

/** Where it was heard: who judges must hold the role in each of these; "EU" where no country was named. */
export function judgingCountries(configuration: Pick<Configuration, "support" | "dissent">): string[] {
  const heard = [configuration.support, ...configuration.dissent].flatMap((voices) => voices.countries);
  return heard.length > 0 ? [...new Set(heard)].sort() : ["EU"];
}

/** Uncoded configurations wait for a coder; the others for whoever may judge everywhere they were heard. */
export function mayJudge(
  configuration: Pick<Configuration, "support" | "dissent" | "status">,
  can: (role: "analyst", country: string) => boolean,
): boolean {
  return (
    configuration.status !== "uncoded" &&
    judgingCountries(configuration).every((country) => can("analyst", country))
  );
}

function choice(field: string, value: string | undefined): Faults {
  return value ? {} : { [field]: "missing_choice" };
}

function reason(field: string, text: string): Faults {
  const length = Array.from(text.trim()).length;
  if (length < REASON_MIN) return { [field]: "missing_reason" };
  return length > REASON_MAX ? { [field]: "too_long" } : {};
}

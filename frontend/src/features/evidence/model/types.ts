/** Short names for what the engine answers. */
import type { components } from "../../../lib/api/cmo";

/** As the client gives it: a tuple of the contract is an array of unknown length. */
type Answered<T> = T extends readonly (infer Item)[]
  ? Answered<Item>[]
  : T extends object
    ? { [Key in keyof T]: Answered<T[Key]> }
    : T;

type Schemas = { [Name in keyof components["schemas"]]: Answered<components["schemas"][Name]> };

export type Pilot = Schemas["Pilot"];
export type Configuration = Schemas["Configuration"];
export type ConfigurationLineage = Schemas["ConfigurationLineage"];
export type ConfidenceWorksheet = Schemas["ConfidenceWorksheet"];
export type ConfidenceDraft = Schemas["ConfidenceDraft"];
export type Opinion = Schemas["Opinion"];
export type ReviewDraft = Schemas["ReviewDraft"];
export type Judgement = Schemas["Judgement"];
export type Facts = Schemas["Facts"];
export type Flow = Schemas["Flow"];
export type Demand = Schemas["Demand"];
export type Family = Schemas["Family"];
export type ReleaseReport = Schemas["ReleaseReport"];
export type Factor = Schemas["Factor"];
export type Release = Schemas["Release"];

/** What a release's synthesis brief can be taken away as. */
export const briefFormats = ["html", "pdf", "docx"] as const;
export type BriefFormat = (typeof briefFormats)[number];
export type BriefLanguage = Schemas["Language"];
export type ReleaseDiff = Schemas["ReleaseDiff"];
export type StatementBehind = Schemas["StatementBehind"];
export type CardBehind = Schemas["CardBehind"];
export type GroupConsensus = Schemas["Consensus"];
export type GroupVotes = Schemas["GroupVotes"];
export type SurveyShare = Schemas["SurveyShare"];
export type CodeOrText = Schemas["CodeOrText"];

/** Counts of independent voices. */
export interface Voices {
  voices: number;
  statements: number;
  cards: number;
  sessions: number;
  countries: readonly string[];
  stakeholder_types: readonly string[];
}

/** Voices against a configuration, of both kinds of dissent. Somebody may be in both. */
export function voicesAgainst({ dissent }: Pick<Configuration, "dissent">): number {
  return dissent.reduce((sum, { voices }) => sum + voices, 0);
}

/** What a release keeps of a configuration. */
export type FrozenConfiguration = Omit<Configuration, "revision" | "confidence_evidence_changed" | "review">;

/** What stands out of many hands' coding: a second reading beside the configurations. */
export interface Consensus {
  id: string;
  identity: {
    contexts: readonly string[];
    practice_family: string;
    mechanism: string;
    outcome: string;
    direction: Configuration["direction"];
  };
  voices: number;
  against: number;
  sessions: number;
  countries: readonly string[];
  /** Ids of the configurations that it reads as one. */
  members: readonly string[];
}

/** The part of a release's bundle that the pages show. */
export interface Bundle {
  configurations: readonly FrozenConfiguration[];
  consensus?: readonly Consensus[];
  sessions: readonly { session_id: string; title: string | null }[];
  superseded_because: string | null;
}

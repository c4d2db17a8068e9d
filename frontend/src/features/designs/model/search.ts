/** What the pages keep in their address; anything else in it is left out. */

import { isStep } from "./steps";
import type { StepName } from "./types";

export interface DecideSearch {
  /** A practice family to decide about. */
  option?: string;
}

export function asDecideSearch(search: Record<string, unknown>): DecideSearch {
  return typeof search.option === "string" ? { option: search.option } : {};
}

export interface CompareSearch {
  /** Ids of scenarios with commas between; those on the list where it is absent. */
  scenarios?: string;
  /** The versions of the data that a permalink names. */
  revision?: number;
  release?: string;
  release_revision?: number;
}

export function asCompareSearch(search: Record<string, unknown>): CompareSearch {
  const { scenarios, release } = search;
  const [revision, release_revision] = [search.revision, search.release_revision].map(Number);
  return {
    ...(typeof scenarios === "string" ? { scenarios } : {}),
    ...(isVersion(revision) ? { revision } : {}),
    ...(typeof release === "string" ? { release } : {}),
    ...(isVersion(release_revision) ? { release_revision } : {}),
  };
}

function isVersion(number: number | undefined): number is number {
  return Number.isInteger(number) && Number(number) > 0;
}

export interface HistorySearch {
  step?: StepName;
}

export function asHistorySearch(search: Record<string, unknown>): HistorySearch {
  return typeof search.step === "string" && isStep(search.step) ? { step: search.step } : {};
}

const LANGUAGES = ["en", "de", "el", "es", "it", "pl"] as const;

export type BriefLanguage = (typeof LANGUAGES)[number];

/** What a brief can be taken along as; the PDF is what most people hand on. */
export const BRIEF_FORMATS = ["pdf", "docx", "html", "json"] as const;

export type BriefFormat = (typeof BRIEF_FORMATS)[number];

export interface BriefSearch {
  /** Language of the brief; the page's own where it is absent. */
  language?: BriefLanguage;
}

export function asBriefSearch(search: Record<string, unknown>): BriefSearch {
  const language = LANGUAGES.find((each) => each === search.language);
  return language ? { language } : {};
}

/** What the addresses of these pages say, so that every view can be linked to. */
import { asCountry, type Country } from "../../../lib/vocabulary/countries";
import { METHODS, type Method } from "./types";

export const UNITS = ["practice_country", "session"] as const;
export type Unit = (typeof UNITS)[number];

export const KINDS = ["statement", "open_text", "feedback"] as const;

export const SEARCH_LANGUAGES = ["en", "de", "el", "es", "it", "pl"] as const;

/** Shortest and longest question that the engine takes, in characters. */
export const SHORTEST = 2;
export const LONGEST = 400;

export interface NewSearch {
  /** Id of the configuration whose cases are compared; without it the cases come from a file. */
  configuration?: string;
  unit?: Unit;
}

export interface AnalysisSearch {
  /** Ids of further analyses of the same cases, shown below. */
  with?: string;
}

export interface SearchSearch {
  q?: string;
  country?: Country;
  kind?: (typeof KINDS)[number];
  /** The language of the question. */
  lang?: (typeof SEARCH_LANGUAGES)[number];
}

/** Leaves out what is empty or unknown, so that an old or mistyped link still opens. */
export function asNewSearch(input: Record<string, unknown>): NewSearch {
  const configuration = text(input.configuration);
  const unit = UNITS.find((known) => known === input.unit);
  return { ...(configuration ? { configuration } : {}), ...(unit ? { unit } : {}) };
}

export function asAnalysisSearch(input: Record<string, unknown>): AnalysisSearch {
  const others = text(input.with);
  return others ? { with: others } : {};
}

export function asListSearch(input: Record<string, unknown>): { method?: Method } {
  const method = METHODS.find((known) => known === input.method);
  return method ? { method } : {};
}

export function asSearchSearch(input: Record<string, unknown>): SearchSearch {
  // A question of digits alone is read from the address as a number.
  const q = text(typeof input.q === "number" ? String(input.q) : input.q);
  const country = asCountry(input.country);
  const kind = KINDS.find((known) => known === input.kind);
  const lang = SEARCH_LANGUAGES.find((known) => known === input.lang);
  return {
    ...(q ? { q: Array.from(q).slice(0, LONGEST).join("") } : {}),
    ...(country ? { country } : {}),
    ...(kind ? { kind } : {}),
    ...(lang ? { lang } : {}),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** What the pages keep in their address; anything else in it is left out. */

export interface DecideSearch {
  /** A practice family to decide about. */
  option?: string;
}

export function asDecideSearch(search: Record<string, unknown>): DecideSearch {
  return typeof search.option === "string" ? { option: search.option } : {};
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

/** Codes in the language of the page. */
import type { ReferenceItem } from "./types";

export interface CodeLists {
  codes: readonly ReferenceItem[];
  families: readonly ReferenceItem[];
  target_groups: readonly ReferenceItem[];
  readiness: readonly ReferenceItem[];
  stages: readonly ReferenceItem[];
  countries: readonly ReferenceItem[];
  stakeholders: readonly ReferenceItem[];
}

/** The text in `language`, else in English; `fallback` where there is neither. */
export function localised(
  text: Readonly<Record<string, string>> | null | undefined,
  language: string,
  fallback = "",
): string {
  return text?.[language] ?? text?.en ?? fallback;
}

export interface Words {
  lists: CodeLists;
  /** The label of a code of any list; the code itself where there is none. */
  label(code: string): string;
  text(text: Readonly<Record<string, string>> | null | undefined): string;
  /** Codes of the codebook that begin with `family.` */
  family(family: string): ReferenceItem[];
}

export function wordsOf(lists: CodeLists, language: string): Words {
  const labels = new Map<string, string>();
  for (const list of Object.values(lists) as (readonly ReferenceItem[])[]) {
    for (const item of list) labels.set(item.code, localised(item.label, language, item.code));
  }
  return {
    lists,
    label: (code) => labels.get(code) ?? code,
    text: (text) => localised(text, language),
    family: (family) => lists.codes.filter((item) => item.code.startsWith(`${family}.`)),
  };
}

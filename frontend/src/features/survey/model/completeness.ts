/** How far an instrument is translated: its strings by language. */
import { LANGUAGES, type Language } from "../../../lib/i18n/languages";

export interface Completeness {
  language: Language;
  translated: number;
  total: number;
}

/** English is the `default` of each string; an empty text is none. */
export function completenessOf(definition: unknown): Completeness[] {
  const strings: Record<string, unknown>[] = [];
  collect(definition, strings);
  return LANGUAGES.map((language) => ({
    language,
    translated: strings.filter((texts) => isSaid(texts[language === "en" ? "default" : language])).length,
    total: strings.length,
  }));
}

function isSaid(text: unknown): boolean {
  return typeof text === "string" && text.trim() !== "";
}

function collect(part: unknown, strings: Record<string, unknown>[]): void {
  if (Array.isArray(part)) for (const one of part) collect(one, strings);
  else if (typeof part === "object" && part !== null) {
    if ("default" in part) strings.push(part as Record<string, unknown>);
    else for (const one of Object.values(part)) collect(one, strings);
  }
}

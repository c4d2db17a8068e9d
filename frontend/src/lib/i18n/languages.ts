export const LANGUAGES = ["en", "de", "el", "es", "it", "pl"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name: who looks for it reads it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: "English",
  de: "Deutsch",
  el: "Ελληνικά",
  es: "Español",
  it: "Italiano",
  pl: "Polski",
};

const STORED = "almpo.language";

/** What the person chose here before, else the first language of the browser that we speak, else English. */
export function preferredLanguage(): Language {
  const wanted = [stored(), ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? "en";
}

export function rememberLanguage(language: Language): void {
  try {
    window.localStorage.setItem(STORED, language);
  } catch {
    // Storage is switched off in this browser: the choice holds for this page.
  }
}

export function isLanguage(tag: string | undefined): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

function stored(): string | undefined {
  try {
    return window.localStorage.getItem(STORED) ?? undefined;
  } catch {
    return undefined;
  }
}

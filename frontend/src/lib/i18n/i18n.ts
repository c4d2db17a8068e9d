/** i18next with one JSON file per feature and language; English and another language load only when they are read. */
import i18next, { type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, preferredLanguage, rememberLanguage } from "./languages";

type Loader = () => Promise<{ default: Record<string, unknown> }>;

const files = import.meta.glob<{ default: Record<string, unknown> }>("../../locales/*/*.json") as Record<
  string,
  Loader
>;

const lazyFiles: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: (language, namespace, done) => {
    const load = files[`../../locales/${language}/${namespace}.json`];
    // A namespace that a language does not have yet is read in English.
    if (!load) return done(null, {});
    load().then(
      (file) => done(null, file.default),
      (failure: Error) => done(failure, null),
    );
  },
};

/** Fetches words before a page asks for them; i18next then finds them there. */
export function preloadWords(namespace: string): void {
  // What fails here fails again, and is told, where the page asks.
  for (const language of new Set([i18next.language ?? preferredLanguage(), "en"]))
    files[`../../locales/${language}/${namespace}.json`]?.().catch(() => undefined);
}

/** Ready once the words of the shell are there. */
export async function startI18n(language: Language = preferredLanguage()): Promise<void> {
  i18next.on("languageChanged", (tag) => {
    document.documentElement.lang = tag;
  });
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: "en",
      ns: ["common", "nav", "errors"],
      defaultNS: "common",
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}

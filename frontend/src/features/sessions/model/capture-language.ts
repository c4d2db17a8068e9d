/** In which language a rapporteur writes: as they last did here in a session of these countries, else the country's own. */
import { isLanguage, type Language } from "../../../lib/i18n/languages";

const SPOKEN: Readonly<Record<string, Language>> = {
  AT: "de",
  CY: "el",
  DE: "de",
  EL: "el",
  ES: "es",
  IE: "en",
  IT: "it",
  MT: "en",
  PL: "pl",
};

type Keep = Pick<Storage, "getItem" | "setItem">;

const keyOf = (countries: readonly string[]) => `almpo.capture-language.${[...countries].sort().join("-")}`;

/** `otherwise`: where nothing was chosen, and the countries speak several languages or one that the platform does not. */
export function captureLanguage(
  countries: readonly string[],
  otherwise: Language,
  keep: () => Keep = () => window.localStorage,
): Language {
  const last = kept(() => keep().getItem(keyOf(countries)) ?? undefined);
  if (isLanguage(last)) return last;
  const spoken = new Set(countries.map((country) => SPOKEN[country]));
  const [only] = spoken;
  return spoken.size === 1 && only ? only : otherwise;
}

export function rememberCaptureLanguage(
  countries: readonly string[],
  language: Language,
  keep: () => Keep = () => window.localStorage,
): void {
  kept(() => keep().setItem(keyOf(countries), language));
}

/** Undefined where storage is switched off in this browser: the choice holds for this page. */
function kept<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}

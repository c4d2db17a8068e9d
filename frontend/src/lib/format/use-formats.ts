import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Formats, formats } from "./format";

/** Numbers and dates in the language the page is shown in. */
export function useFormats(): Formats {
  const { i18n } = useTranslation();
  const language = i18n.resolvedLanguage ?? "en";
  return useMemo(() => formats(language), [language]);
}

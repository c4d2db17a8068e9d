import { useTranslation } from "react-i18next";

/** Words for the values whose words an instrument leaves to the platform. */
export function useSpecialWords(): Readonly<Record<string, string>> {
  const { t } = useTranslation("survey");
  return {
    true: t("yes"),
    false: t("no"),
    other: t("special.other"),
    none: t("special.none"),
    dontknow: t("special.dont_know"),
  };
}

import { useTranslation } from "react-i18next";
import type { Suppression } from "../results-api";

/** Why a figure is withheld, in a few words. */
export function useReason(): (reason: Suppression | null | undefined) => string {
  const { t } = useTranslation("survey_results");
  return (reason) => t(`reason.${reason ?? "too_few"}`);
}

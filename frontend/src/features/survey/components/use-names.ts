import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { StakeholderType } from "../../../lib/vocabulary/stakeholder-types";

interface Names {
  type: (code: string) => string;
  country: (code: string) => string;
  /** A country and a type as one. */
  stratum: (country: string, type: string) => string;
}

/** Countries and stakeholder types in the reader's words. */
export function useNames(): Names {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const type = (code: string) => t(`type.${code as StakeholderType}`);
  return {
    type,
    country: format.country,
    stratum: (country, code) => `${format.country(country)}, ${type(code)}`,
  };
}

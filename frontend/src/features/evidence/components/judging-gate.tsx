import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { judgingCountries, mayJudge } from "../model/judgement";
import type { Configuration } from "../model/types";

/** Shows a judging form to those who may judge this configuration; tells the others why it is not there. */
export function JudgingGate({ of, children }: { of: Configuration; children: ReactNode }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const can = useCan();
  if (mayJudge(of, can)) return children;
  if (of.status === "uncoded") return <p>{t("judging.uncoded")}</p>;
  const countries = judgingCountries(of).map(format.country);
  return <p>{t("judging.analysts", { countries: format.list(countries) })}</p>;
}

import { useTranslation } from "react-i18next";
import { LANGUAGE_NAMES, type Language } from "../../../lib/i18n/languages";
import { ABOUT, variableLabel } from "../model/crosstab";
import { labelOf, type Question } from "../model/definition";
import { useNames } from "./use-names";

/** The words of a cross-table's columns: of a question, or of what is known of every respondent. */
export function useColumnLabel(
  questions: readonly Question[],
  column: string,
): { title: string; of: (value: string) => string } {
  const { t, i18n } = useTranslation("survey_results");
  const names = useNames();
  const about = ABOUT.find((one) => one === column);
  if (about === "country") return { title: t("cross.about.country"), of: names.country };
  if (about === "stakeholder_type") return { title: t("cross.about.stakeholder_type"), of: names.type };
  if (about === "language") {
    return {
      title: t("cross.about.language"),
      of: (value) => LANGUAGE_NAMES[value as Language] ?? value,
    };
  }
  const question = questions.find(({ name }) => name === column || column.startsWith(`${name}.`));
  const options = question?.type === "matrix" ? question.columns : (question?.choices ?? []);
  return {
    title: variableLabel(questions, column, i18n.language),
    of: (value) => labelOf(options, value, i18n.language),
  };
}

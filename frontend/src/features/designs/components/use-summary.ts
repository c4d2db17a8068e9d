import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import { type Phrases, summarise } from "../model/summary";
import type { Judgement, StepName, StepValues } from "../model/types";
import { useWords } from "./use-words";

const GRADES = { "-2": "minus_2", "-1": "minus_1", "0": "zero", "1": "plus_1", "2": "plus_2" } as const;

export type Grade = (typeof GRADES)[keyof typeof GRADES] | "open";

/** The key of a judgement's words. */
export function gradeOf(value: Judgement["value"]): Grade {
  return value === null ? "open" : (GRADES[String(value) as keyof typeof GRADES] ?? "open");
}

/** What a step says, in lines. */
export function useSummary() {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  const phrases: Phrases = {
    answer: (answer, membership) =>
      answer === "graded"
        ? t("context.graded", { degree: format.number(membership ?? 0, 2) })
        : t(`context.answer.${answer}`),
    direction: (direction) => t(`direction.${direction}`),
    state: (state) => t(`state.${state}`),
    notKnown: t("not_known"),
    anyWeights: t("weights.any"),
    criterion: (criterion) => t(`criterion.${criterion}.name`),
    judgement: (value) => t(`grade.${gradeOf(value)}`),
    level: (level) => t(`level.${level}`),
    likelihood: t("risk.likelihood"),
    impact: t("risk.impact"),
  };
  return <Step extends StepName>(step: Step, value: StepValues[Step]) =>
    summarise(step, value, words, phrases);
}

import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import type { ComparisonPower, EvaluationPlan } from "../model/types";

const HUNDRED = 100;

interface PowerTableProps {
  designId: string;
  plan: EvaluationPlan;
  date: string | null;
}

/** Every way to compare, with what it can show and what it cannot, in words. */
export function PowerTable({ designId, plan, date }: PowerTableProps) {
  const { t } = useTranslation("following");
  const format = useFormats();
  const question = plan.plan.power;
  if (!question || !date || plan.comparisons.length === 0) return null;
  const sentences = (each: ComparisonPower) =>
    each.conclusions.map((code) => t(`evaluation.conclusion.${code}`)).join(" ");
  const size = (effect: number | null) => {
    if (effect === null) return null;
    return question.outcome === "share"
      ? t("evaluation.points", { value: format.number(effect * HUNDRED, 1) })
      : format.number(effect, 2);
  };
  const chosen = plan.comparisons.find((each) => each.comparison === plan.plan.comparison);
  return (
    <ChartFrame
      title={t("evaluation.table")}
      finding={
        chosen
          ? t("evaluation.finding", {
              comparison: t(`evaluation.kind.${chosen.comparison}`),
              conclusion: sentences(chosen),
            })
          : t("evaluation.finding_open")
      }
      name={`power-${designId}`}
      source={t("evaluation.source", { alpha: format.percent(question.alpha) })}
      date={date}
      table={{
        columns: [
          t("evaluation.column.comparison"),
          t("evaluation.column.strength"),
          t("evaluation.column.power"),
          t("evaluation.column.detectable"),
          t("evaluation.column.needed"),
          t("evaluation.column.concludes"),
        ],
        rows: plan.comparisons.map((each) => [
          t(`evaluation.kind.${each.comparison}`),
          t(`evaluation.strength.${each.strength}`),
          each.power === null ? null : format.percent(each.power),
          size(each.detectable),
          each.caseload_needed === null ? null : format.number(each.caseload_needed),
          sentences(each),
        ]),
        nullLabel: t("evaluation.none"),
        textual: true,
      }}
    />
  );
}

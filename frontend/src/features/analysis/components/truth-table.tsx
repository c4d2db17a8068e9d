import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { conditionsOf, truthRows } from "../model/result";
import type { Analysis, QcaResult } from "../model/types";

/** Every combination that has a case, and which cases those are. */
export function TruthTable({ analysis, result }: { analysis: Analysis; result: QcaResult }) {
  const { t } = useTranslation("analysis");
  const conditions = conditionsOf(result.truth_table);
  const explained = result.truth_table.filter(({ out }) => out === "1").length;
  const deviant = [...new Set(Object.values(result.details.deviant_cases).flat())];
  const ambiguous = result.details.ambiguous;
  return (
    <>
      <ChartFrame
        title={t("truth.title")}
        finding={t("truth.finding", {
          rows: result.truth_table.length,
          explained,
          remainders: result.details.remainders,
        })}
        table={{
          columns: [
            ...conditions,
            t("truth.out", { outcome: result.outcome }),
            t("truth.n"),
            t("fit.incl"),
            t("fit.pri"),
            t("truth.cases"),
          ],
          rows: truthRows(result.truth_table, conditions),
          nullLabel: t("undefined"),
          textual: true,
          digits: 3,
        }}
        source={t("source", { title: analysis.title })}
        date={analysis.at}
        name="truth-table"
      />
      <p>{t("truth.reading")}</p>
      {deviant.length > 0 ? <p>{t("truth.deviant", { cases: deviant.join(", ") })}</p> : null}
      {ambiguous.length > 0 ? (
        <p>
          {t("truth.ambiguous", {
            cases: ambiguous.map((own) => `${own.case} (${own.condition})`).join(", "),
          })}
        </p>
      ) : null}
    </>
  );
}

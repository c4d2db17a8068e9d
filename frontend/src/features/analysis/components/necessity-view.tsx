import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import type { Analysis, Necessary, NecessityResult } from "../model/types";
import { Bounds } from "./bounds";

/** Each condition and its absence as necessary for the outcome, and the expressions that reach the cut-off. */
export function NecessityView({ analysis, result }: { analysis: Analysis; result: NecessityResult }) {
  const { t } = useTranslation("analysis");
  const table = (rows: readonly Necessary[]) => ({
    columns: [t("solution.term"), t("fit.incl_n"), t("fit.ron"), t("fit.cov_n")],
    rows: rows.map(({ expression, incl_n, ron, cov_n }) => [expression, incl_n, ron, cov_n]),
    nullLabel: t("undefined"),
    digits: 3,
  });
  const names = result.expressions.map(({ expression }) => expression);
  const frame = { level: 3, source: t("source", { title: analysis.title }), date: analysis.at } as const;
  return (
    <>
      <ChartFrame
        {...frame}
        title={t("necessity.single")}
        finding={t("necessity.of", { outcome: result.outcome })}
        table={table(result.single)}
        name={`necessity-${analysis.id}`}
      />
      {names.length === 0 ? (
        <p>{t("necessity.none")}</p>
      ) : (
        <ChartFrame
          {...frame}
          title={t("necessity.expressions")}
          finding={t("necessity.found", { count: names.length, first: names[0] })}
          table={table(result.expressions)}
          name={`necessary-${analysis.id}`}
        />
      )}
      <Bounds bounds={result.bounds} />
    </>
  );
}

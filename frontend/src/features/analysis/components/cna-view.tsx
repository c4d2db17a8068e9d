import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import type { Analysis, CnaResult, Formula } from "../model/types";
import { Bounds } from "./bounds";

/** Structures over all factors, then the formulas for each outcome that they are made of. */
export function CnaView({ analysis, result }: { analysis: Analysis; result: CnaResult }) {
  const { t } = useTranslation("analysis");
  const [first] = result.csf;
  const frame = { level: 3, source: t("source", { title: analysis.title }), date: analysis.at } as const;
  const table = (formulas: readonly Formula[]) => ({
    columns: [t("cna.formula"), t("cna.outcome"), t("cna.con"), t("cna.cov"), t("cna.complexity")],
    rows: formulas.map((own) => [own.condition, own.outcome, own.con, own.cov, own.complexity]),
    nullLabel: t("undefined"),
    textual: true,
    digits: 3,
  });
  if (result.asf.length === 0) {
    return (
      <>
        <p>{t("cna.none")}</p>
        <Bounds bounds={result.bounds} />
      </>
    );
  }
  return (
    <>
      <p>{t("cna.reading")}</p>
      {first ? (
        <ChartFrame
          {...frame}
          title={t("cna.csf")}
          finding={`${t("cna.finding", { count: result.csf.length, first: first.condition })} ${
            result.n_csf_is_lower_bound ? t("cna.at_least") : ""
          }`.trim()}
          table={table(result.csf)}
          name={`csf-${analysis.id}`}
        />
      ) : null}
      <ChartFrame
        {...frame}
        title={t("cna.asf")}
        finding={t("cna.asf_finding", { count: result.asf.length })}
        table={table(result.asf)}
        name={`asf-${analysis.id}`}
      />
      <Bounds bounds={result.bounds} />
    </>
  );
}

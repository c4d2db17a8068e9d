import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { useFormats } from "../../../lib/format/use-formats";
import type { Representativeness } from "../results-api";
import { useNames } from "./use-names";

/** How alike the chances to answer were, and which variable made them differ; or why this cannot be said. */
export function RIndicatorFacts({ indicator }: { indicator: Representativeness["r_indicator"] }) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const names = useNames();
  const { r, ci, max_bias: bias, mean_propensity: mean, partials } = indicator;
  if (r === null) {
    return (
      <>
        <h2>{t("r.title")}</h2>
        <p>{t(`r.reason.${indicator.reason ?? "suppressed"}`)}</p>
      </>
    );
  }
  const three = (value: number) => format.number(value, 3);
  return (
    <>
      <h2>{t("r.title")}</h2>
      <p>
        {ci
          ? t("r.value_ci", { r: three(r), low: three(ci[0]), high: three(ci[1]) })
          : t("r.value", { r: three(r) })}{" "}
        {t("r.reading")}
      </p>
      <p>
        {mean === null ? null : t("r.mean", { mean: format.percent(mean, 1) })}{" "}
        {bias === null ? null : t("r.bias", { bias: three(bias) })}
      </p>
      {partials.map((partial) => (
        <details key={partial.dimension}>
          <summary>
            {t("r.partial", { variable: t(`cross.about.${partial.dimension}`), value: three(partial.value) })}
          </summary>
          <DataTable
            caption={t("r.partial_of", { variable: t(`cross.about.${partial.dimension}`) })}
            table={{
              columns: [t(`cross.about.${partial.dimension}`), t("r.partial_column")],
              rows: Object.entries(partial.categories).map(([code, value]) => [
                partial.dimension === "country" ? names.country(code) : names.type(code),
                three(value),
              ]),
              nullLabel: "–",
            }}
          />
        </details>
      ))}
    </>
  );
}

import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { Weighting } from "../results-api";
import styles from "./manage.module.css";
import { useNames } from "./use-names";

/** What the weights are like, and what had to be given up for them. */
export function WeightingFacts({ weighting }: { weighting: Weighting }) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const names = useNames();
  const name = (dimension: "country" | "stakeholder_type", code: string) =>
    dimension === "country" ? names.country(code) : names.type(code);
  const two = (value: number) => format.number(value, 2);
  const facts: [string, string][] = [
    [t("weights.n"), format.number(weighting.n)],
    [t("weights.n_effective"), format.number(weighting.n_effective, 1)],
    [t("weights.deff"), two(weighting.deff)],
    [
      t("weights.spread"),
      t("weights.spread_of", {
        min: two(weighting.min),
        median: two(weighting.median),
        max: two(weighting.max),
      }),
    ],
    [
      t("weights.trimmed"),
      t("weights.trimmed_of", {
        count: weighting.trimmed,
        low: two(weighting.bounds[0]),
        high: two(weighting.bounds[1]),
      }),
    ],
    [
      t("weights.converged"),
      weighting.converged
        ? t("weights.converged_in", { count: weighting.iterations })
        : t("weights.not_converged", { error: format.percent(weighting.max_error, 1) }),
    ],
    [
      t("weights.collapsed"),
      weighting.collapsed
        .map(({ dimension, categories }) =>
          format.list(categories.map((category) => name(dimension, category))),
        )
        .join("; ") || t("none"),
    ],
    [t("weights.outside"), format.number(weighting.outside)],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, text]) => (
        <div key={term} style={{ display: "contents" }}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

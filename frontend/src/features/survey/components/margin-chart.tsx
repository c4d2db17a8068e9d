import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import { farthest } from "../model/margins";
import type { Representativeness } from "../results-api";
import { useNames } from "./use-names";

interface MarginChartProps {
  margin: Representativeness["margins"][number];
  source: string;
  date: string;
}

/** Who answered beside who there is: the bar is the sample, the mark across it the population. */
export function MarginChart({ margin, source, date }: MarginChartProps) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const names = useNames();
  const { dimension, categories } = margin;
  const label = (code: string) => (dimension === "country" ? names.country(code) : names.type(code));
  const percent = (share: number | null) => (share === null ? null : format.percent(share, 1));
  const worst = farthest(categories);
  const longest = Math.max(
    0.01,
    ...categories.flatMap((one) => [one.population_share, one.sample_share ?? 0]),
  );
  const lines = categories.map((one) => ({
    id: one.category,
    label: label(one.category),
    length: one.sample_share === null ? null : one.sample_share / longest,
    mark: one.population_share / longest,
    figure: one.sample_share === null ? t("withheld") : format.percent(one.sample_share, 1),
  }));
  const dissimilarity = margin.dissimilarity === null ? "–" : format.percent(margin.dissimilarity, 1);
  return (
    <ChartFrame
      title={t(`margin.title.${dimension}`)}
      finding={
        worst
          ? t("margin.finding", {
              category: label(worst.category),
              points: format.number(Math.abs(worst.difference ?? 0), 1),
              direction: t((worst.difference ?? 0) > 0 ? "margin.over" : "margin.under"),
              dissimilarity,
            })
          : t("finding.withheld")
      }
      table={{
        columns: [
          t(`cross.about.${dimension}`),
          t("column.n"),
          t("margin.population"),
          t("margin.sample"),
          t("margin.weighted"),
          t("margin.difference"),
          t("margin.flag"),
        ],
        rows: categories.map((one) => [
          label(one.category),
          one.n,
          percent(one.population_share),
          percent(one.sample_share),
          percent(one.weighted_share),
          one.difference,
          one.flag ? t(`margin.flag_of.${one.flag}`) : "–",
        ]),
        nullLabel: t("withheld"),
      }}
      source={source}
      date={date}
      name={`margin-${dimension}`}
      picture={() => barPicture(lines)}
    >
      <p>{t("margin.reading")}</p>
      <BarList lines={lines} />
    </ChartFrame>
  );
}

import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import { type CountLine, countFinding, type MarginLine, marginLines } from "../model/counts";
import { useNames } from "./use-names";

interface CountBarsProps {
  lines: readonly CountLine[];
  by: "country" | "stakeholderType";
  source: string;
  /** When they were counted, RFC 3339. */
  date: string;
}

/** Complete answers by country or type; a mark stands where the quota is. */
export function CountBars({ lines, by, source, date }: CountBarsProps) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const names = useNames();
  const margin = marginLines(lines, by);
  const label = (code: string) => (by === "country" ? names.country(code) : names.type(code));
  const longest = Math.max(1, ...margin.map((line) => Math.max(line.complete ?? 0, line.quota ?? 0)));
  const figure = ({ complete, population, quota }: MarginLine) => {
    if (complete === null) return t("withheld");
    const n = format.number(complete);
    if (quota !== null) return t("of_quota", { n, quota: format.number(quota) });
    return population === null
      ? n
      : t("of_population", { n, share: format.percent(complete / population, 1) });
  };
  const bars = margin.map((line) => ({
    id: line.code,
    label: label(line.code),
    length: line.complete === null ? null : line.complete / longest,
    figure: figure(line),
    mark: line.quota === null ? null : line.quota / longest,
  }));
  const { most, goals, reached, withheld } = countFinding(margin);
  const finding = [
    most ? t("counts_most", { name: label(most.code), n: format.number(most.complete) }) : t("no_answers"),
    goals > 0 ? t("counts_goals", { count: goals, reached }) : "",
    withheld > 0 ? t("counts_some_withheld", { count: withheld }) : "",
  ];
  return (
    <ChartFrame
      level={3}
      title={t(by === "country" ? "by_country" : "by_type")}
      finding={finding.filter(Boolean).join(" ")}
      table={{
        columns: [
          t(by === "country" ? "country" : "stakeholder"),
          t("complete_column"),
          t("quota_column"),
          t("target_column"),
          t("share_column"),
        ],
        rows: margin.map((line) => [
          label(line.code),
          line.complete ?? t("withheld"),
          line.quota,
          line.population,
          line.complete === null || line.population === null
            ? null
            : format.percent(line.complete / line.population, 1),
        ]),
        nullLabel: t("no_target"),
      }}
      source={source}
      date={date}
      name={by === "country" ? "counts-country" : "counts-type"}
      picture={() => barPicture(bars)}
    >
      {goals > 0 ? <p>{t("mark_is_quota")}</p> : null}
      <BarList lines={bars} />
    </ChartFrame>
  );
}

import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { useFormats } from "../../../lib/format/use-formats";
import { type CountLine, type MarginLine, marginLines } from "../model/counts";
import { useNames } from "./use-names";

interface CountBarsProps {
  lines: readonly CountLine[];
  by: "country" | "stakeholderType";
}

/** Complete answers by country or type; a mark stands where the quota is. The table below has every figure. */
export function CountBars({ lines, by }: CountBarsProps) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const names = useNames();
  const margin = marginLines(lines, by);
  const longest = Math.max(1, ...margin.map((line) => Math.max(line.complete ?? 0, line.quota ?? 0)));
  const figure = ({ complete, population, quota }: MarginLine) => {
    if (complete === null) return t("withheld");
    const n = format.number(complete);
    if (quota !== null) return t("of_quota", { n, quota: format.number(quota) });
    return population === null
      ? n
      : t("of_population", { n, share: format.percent(complete / population, 1) });
  };
  return (
    <>
      <h3>{t(by === "country" ? "by_country" : "by_type")}</h3>
      {margin.some((line) => line.quota !== null) ? <p>{t("mark_is_quota")}</p> : null}
      <BarList
        lines={margin.map((line) => ({
          id: line.code,
          label: by === "country" ? names.country(line.code) : names.type(line.code),
          length: line.complete === null ? null : line.complete / longest,
          figure: figure(line),
          mark: line.quota === null ? null : line.quota / longest,
        }))}
      />
    </>
  );
}

import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import { sharesAbout } from "../model/ai-trust";
import { wordsIn } from "../model/definition";
import type { ReportGroup } from "../results-api";

interface ReportChartProps {
  about: ReportGroup["shares"][number]["about"];
  group: ReportGroup;
  source: string;
  date: string;
}

/** One part of the report: shares of the answers of one kind, with n and interval. */
export function ReportChart({ about, group, source, date }: ReportChartProps) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const shares = sharesAbout(group, about);
  const [first] = shares;
  if (!first) return null;
  const label = (share: (typeof shares)[number]) => wordsIn(share.label, i18n.language) || share.item;
  const lines = shares.map((share) => ({
    id: share.item,
    label: label(share),
    length: share.share,
    interval: share.ci,
    figure:
      share.share === null
        ? t("withheld")
        : t("ai.figure", { share: format.percent(share.share), n: format.number(share.n ?? 0) }),
  }));
  return (
    <ChartFrame
      title={t(`ai.about.${about}`)}
      finding={
        first.share === null
          ? t("finding.withheld")
          : t("ai.finding", {
              item: label(first),
              share: format.percent(first.share),
              n: format.number(first.n ?? 0),
            })
      }
      table={{
        columns: [
          t("column.item"),
          t("column.share"),
          t("column.low"),
          t("column.high"),
          t("column.mean"),
          t("column.n"),
        ],
        rows: shares.map((share) => [
          label(share),
          share.share === null ? null : format.percent(share.share),
          share.ci ? format.percent(share.ci[0]) : "–",
          share.ci ? format.percent(share.ci[1]) : "–",
          share.mean ?? "–",
          share.n,
        ]),
        nullLabel: t("withheld"),
      }}
      source={source}
      date={date}
      name={`ai-${about}`}
      picture={() => barPicture(lines)}
    >
      <BarList lines={lines} />
    </ChartFrame>
  );
}

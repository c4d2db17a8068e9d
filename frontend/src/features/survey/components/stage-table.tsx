import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { HeatTable } from "../../../components/charts/heat-table";
import { tablePicture } from "../../../components/charts/table-picture";
import { useFormats } from "../../../lib/format/use-formats";
import { axesOf, highestStage, stageCells } from "../model/ai-trust";
import { wordsIn } from "../model/definition";
import type { AiAndTrust, ReportGroup } from "../results-api";

interface StageTableProps {
  report: AiAndTrust;
  group: ReportGroup;
  source: string;
  date: string;
}

/** Who sees most value of an AI function at which stage of the policy cycle. */
export function StageTable({ report, group, source, date }: StageTableProps) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const { functions, stages } = axesOf(group);
  if (functions.length === 0) return <p>{t("ai.not_asked")}</p>;
  const label = (code: string) =>
    code === "no_value" ? t("ai.no_value") : wordsIn(report.labels[code], i18n.language) || code;
  const cell = stageCells(group);
  const best = highestStage(group);
  const highest = Math.max(0.01, ...group.stages.map((one) => one.share ?? 0));
  const nOf = (of: string) =>
    stages.map((stage) => cell(of, stage)?.n).find((n) => typeof n === "number") ?? null;
  const percent = (of: string, stage: string) => {
    const share = cell(of, stage)?.share;
    return share === null || share === undefined ? null : format.percent(share);
  };
  const columns = [t("ai.function"), ...stages.map(label), t("column.n")];
  const rows = functions.map((of) => [label(of), ...stages.map((stage) => percent(of, stage)), nOf(of)]);
  return (
    <ChartFrame
      title={t("ai.stage_title")}
      finding={
        best
          ? t("ai.stage_finding", {
              of: label(best.function),
              stage: label(best.stage),
              share: format.percent(best.share ?? 0),
              n: format.number(best.n ?? 0),
            })
          : t("finding.withheld")
      }
      table={{ columns, rows, nullLabel: t("withheld") }}
      source={source}
      date={date}
      name="ai-value-by-stage"
      picture={() =>
        tablePicture(
          columns,
          rows.map((row) => row.map((value) => (value === null ? t("withheld") : String(value)))),
          (row, column) => {
            const [of, stage] = [functions[row], stages[column - 1]];
            const share = of && stage ? cell(of, stage)?.share : null;
            return typeof share === "number" ? share / highest : undefined;
          },
        )
      }
    >
      <p>{t("ai.reading")}</p>
      <HeatTable
        caption={t("ai.caption")}
        corner={t("ai.function")}
        rows={functions.map((id) => ({ id, label: label(id) }))}
        columns={stages.map((id) => ({ id, label: label(id) }))}
        cell={(of, stage) => {
          const share = cell(of, stage)?.share ?? null;
          return { heat: share === null ? null : share / highest, text: percent(of, stage) ?? t("withheld") };
        }}
      />
    </ChartFrame>
  );
}

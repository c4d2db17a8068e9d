import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/chart-frame";
import { Loaded } from "../../../components/layout/loaded";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { useLive } from "../../../lib/live/use-live";
import { type Counts, countsQuery, countsStream, type Wave } from "../api";
import { type CountCell, countLines, withCell } from "../model/counts";
import type { StakeholderType } from "../model/lines";

/** How many have answered, by country and type, as it happens. */
export function LiveCounts({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const query = countsQuery(wave.id);
  const counts = useQuery(query);
  const live = useLive(countsStream(wave.id), {
    onEvent: ({ event, data }) => {
      if (event !== "counts") return;
      const cell = JSON.parse(data) as CountCell;
      queries.setQueryData(query.queryKey, (before) => before && withCell(before, cell));
    },
    onReset: () => void queries.invalidateQueries({ queryKey: query.queryKey }),
  });
  if (live.problem) return <ProblemNotice problem={live.problem} />;
  return (
    <>
      <p>
        <Tag tone={live.status === "live" ? "good" : "warn"}>{t(`live.${live.status}`)}</Tag>
      </p>
      <Loaded query={counts}>{(data) => <CountTable counts={data} wave={wave} />}</Loaded>
    </>
  );
}

function CountTable({ counts, wave }: { counts: Counts; wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const lines = countLines(counts, wave.targets);
  return (
    <>
      <p role="status">
        <strong>{t("complete", { count: counts.complete })}</strong>,{" "}
        {t("partial", { count: counts.partial })}
      </p>
      {lines.length === 0 ? (
        <p>{t("no_answers")}</p>
      ) : (
        <DataTable
          caption={t("counts")}
          table={{
            columns: [
              `${t("country")}, ${t("stakeholder")}`,
              t("complete_column"),
              t("partial_column"),
              t("target_column"),
              t("share_column"),
            ],
            rows: lines.map((line) => [
              `${format.country(line.country)}, ${t(`type.${line.stakeholderType as StakeholderType}`)}`,
              line.complete,
              line.partial,
              line.population,
              line.population === null ? null : format.percent(line.complete / line.population, 1),
            ]),
            nullLabel: t("no_target"),
          }}
        />
      )}
    </>
  );
}

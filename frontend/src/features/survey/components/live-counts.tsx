import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Loaded } from "../../../components/layout/loaded";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { layOver, readAnew } from "../../../lib/live/told";
import { useLive } from "../../../lib/live/use-live";
import { type Counts, countsQuery, countsStream, type Wave } from "../api";
import { type CountCell, type CountLine, countLines, withCell } from "../model/counts";
import { CountBars } from "./count-bars";
import { useCalm } from "./use-calm";
import { useNames } from "./use-names";

const ANNOUNCE_EVERY_MS = 10_000;

/** How many have answered, by country and type, as it happens. */
export function LiveCounts({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const query = countsQuery(wave.id);
  const counts = useQuery(query);
  const live = useLive(countsStream(wave.id), {
    onEvent: ({ event, data }) => {
      if (event !== "counts") return;
      const cell = JSON.parse(data) as Partial<CountCell>;
      // Who may not see small strata is only told that something has changed.
      if (isCell(cell)) layOver<Counts>(queries, query.queryKey, (before) => withCell(before, cell));
      else void readAnew(queries, { queryKey: query.queryKey });
    },
    onReset: () => void readAnew(queries, { queryKey: query.queryKey }),
  });
  if (live.problem) return <ProblemNotice problem={live.problem} />;
  return (
    <>
      <p>
        <Tag tone={live.status === "live" ? "good" : "warn"}>{t(`live.${live.status}`)}</Tag>
      </p>
      <Loaded query={counts}>
        {(data) => (
          <CountCharts counts={data} wave={wave} date={new Date(counts.dataUpdatedAt).toISOString()} />
        )}
      </Loaded>
    </>
  );
}

function CountCharts({ counts, wave, date }: { counts: Counts; wave: Wave; date: string }) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const names = useNames();
  const lines = countLines(counts, wave.targets);
  // Numbers change at every answer; they are read out now and then.
  const announced = useCalm(
    t("announced", { complete: counts.complete ?? t("withheld"), partial: counts.partial ?? t("withheld") }),
    ANNOUNCE_EVERY_MS,
  );
  const withheld = lines.some((line) => line.complete === null);
  const source = wave.synthetic ? `${wave.title} (${t("synthetic_tag")})` : wave.title;
  const from = { source, date };
  return (
    <>
      {counts.complete === null || counts.partial === null ? (
        <p>{t("counts_withheld")}</p>
      ) : (
        <p>
          <strong>{t("complete", { count: counts.complete })}</strong>,{" "}
          {t("partial", { count: counts.partial })}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {announced}
      </p>
      {lines.length === 0 ? (
        <p>{t("no_answers")}</p>
      ) : (
        <>
          <CountBars lines={lines} by="country" {...from} />
          <CountBars lines={lines} by="stakeholderType" {...from} />
          <ChartFrame
            level={3}
            title={t("by_both")}
            finding={withheld ? t("small_withheld") : t("strata_counted", { count: lines.length })}
            table={{
              columns: [
                `${t("country")}, ${t("stakeholder")}`,
                t("complete_column"),
                t("partial_column"),
                t("quota_column"),
                t("target_column"),
                t("share_column"),
              ],
              rows: lines.map((line) => [
                names.stratum(line.country, line.stakeholderType),
                line.complete ?? t("withheld"),
                line.partial ?? t("withheld"),
                line.quota,
                line.population,
                shareOf(line, format.percent),
              ]),
              nullLabel: t("no_target"),
            }}
            name="counts"
            {...from}
          />
        </>
      )}
    </>
  );
}

function shareOf(
  { complete, population }: CountLine,
  percent: (share: number, digits: number) => string,
): string | null {
  return complete === null || population === null ? null : percent(complete / population, 1);
}

function isCell(cell: Partial<CountCell>): cell is CountCell {
  return typeof cell.complete === "number" && typeof cell.partial === "number";
}

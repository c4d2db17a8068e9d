import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import type { Wave } from "../api";
import { ReleaseNote } from "../components/release-note";
import { ReportChart } from "../components/report-chart";
import { ResultsFrame } from "../components/results-frame";
import { StageTable } from "../components/stage-table";
import { StrataFilter } from "../components/strata-filter";
import { useReason } from "../components/use-reason";
import { useRelease } from "../components/use-release";
import { type AiAndTrust, aiAndTrustQuery, resultsQuery } from "../results-api";

const FROM = "/manage/waves/$waveId/results/ai-and-trust";
const ABOUT = [
  "condition",
  "never",
  "oversight",
  "priority",
  "benefit",
  "risk",
  "capacity",
  "in_use",
] as const;

/** Where AI adds value in the policy cycle, and what trust needs. */
export function AiTrustPage() {
  const { waveId } = useParams({ from: FROM });
  const { t } = useTranslation("survey_results");
  return (
    <ResultsFrame waveId={waveId} view={t("view.ai_trust")} lead={() => t("ai.lead")}>
      {(wave) => <Report wave={wave} />}
    </ResultsFrame>
  );
}

function Report({ wave }: { wave: Wave }) {
  const search = useSearch({ from: FROM });
  const navigate = useNavigate();
  const by = [search.country && "country", search.type && "stakeholder_type"].filter(Boolean).join(",");
  const report = useQuery(aiAndTrustQuery(wave.id, by, search.weighted ?? false));
  const strata = useQuery(
    resultsQuery(wave.id, { by: "country,stakeholder_type", weighted: false, internal: false }),
  );
  return (
    <>
      <StrataFilter
        strata={strata.data?.groups ?? []}
        search={search}
        hasTargets={wave.targets.length > 0}
        onChange={(change) =>
          void navigate({
            to: FROM,
            params: { waveId: wave.id },
            search: { ...search, ...change },
            replace: true,
            resetScroll: false,
          })
        }
      />
      <Loaded query={report}>{(data) => <Findings wave={wave} report={data} />}</Loaded>
    </>
  );
}

function Findings({ wave, report }: { wave: Wave; report: AiAndTrust }) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  const reason = useReason();
  const search = useSearch({ from: FROM });
  const release = useRelease(wave.id);
  const group = report.groups.find(
    (one) => one.country === (search.country ?? null) && one.stakeholder_type === (search.type ?? null),
  );
  const frame = {
    source: t("source", { title: wave.title, version: wave.version }),
    date: release.releasedAt ?? new Date().toISOString(),
  };
  if (group === undefined) return <p role="status">{t("not_yours")}</p>;
  if (group.suppressed || group.n === null) {
    return <p role="status">{t("withheld_group", { reason: reason(group.reason) })}</p>;
  }
  return (
    <>
      <p role="status">{t("n_group", { n: format.number(group.n) })}</p>
      <ReleaseNote step={report.step} releasedAt={release.releasedAt} final={report.final} />
      <StageTable report={report} group={group} {...frame} />
      {ABOUT.map((about) => (
        <ReportChart key={about} about={about} group={group} {...frame} />
      ))}
    </>
  );
}

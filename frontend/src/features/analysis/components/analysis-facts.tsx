import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Notice } from "../../../components/ui/notice";
import { useFormats } from "../../../lib/format/use-formats";
import type { AnalysisDraft, AnalysisWithData, Calibration } from "../model/types";
import { CaseTable } from "./case-table";
import { StoredCalibrations } from "./stored-calibrations";

/** Who asked it of what, the cut-offs, and what to know before trusting the answer. */
export function AnalysisFacts({ of }: { of: AnalysisWithData }) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const asked = of.parameters as Partial<AnalysisDraft>;
  return (
    <>
      {of.warnings.length > 0 ? (
        <Notice tone="warn" title={t("warnings")}>
          <ul lang="en">
            {of.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p>
        {t("facts.made", { when: format.dateTime(of.at), who: of.by, version: of.code_version })}{" "}
        {asked.selection
          ? t("facts.of_evidence", { practice: asked.selection.practice_family })
          : t("facts.of_data")}
      </p>
      <p>
        {t("facts.cuts", { incl: asked.incl_cut ?? 1, pri: asked.pri_cut ?? 0, count: asked.n_cut ?? 1 })}
        {asked.directional_expectations
          ? ` ${t("facts.expected", { expectations: asked.directional_expectations })}`
          : null}
      </p>
    </>
  );
}

/** The cases, and how values became memberships: who set which anchors, and why. */
export function AnalysisCases({ of }: { of: AnalysisWithData }) {
  const { t } = useTranslation("analysis");
  const asked = of.parameters as Partial<AnalysisDraft>;
  const calibrations = Object.entries(asked.calibration ?? {});
  const assumed = asked.assumed ?? [];
  const left = of.provenance?.left_out;
  return (
    <>
      <h2>{t("data.title")}</h2>
      {of.data ? (
        <CaseTable
          caption={t("data.title")}
          cases={of.data.cases}
          columns={Object.entries(of.data.columns).map(([name, values]) => ({ name, values }))}
        />
      ) : (
        <p>{t("data.gone")}</p>
      )}
      {Array.isArray(left) && left.length > 0 ? (
        <p>{t("data.left_out", { cases: left.join(", ") })}</p>
      ) : null}
      <h2>{t("assumptions.title")}</h2>
      {calibrations.length === 0 && assumed.length === 0 ? <p>{t("assumptions.as_given")}</p> : null}
      {calibrations.length > 0 ? (
        <DataTable
          caption={t("calibration.title")}
          table={{
            columns: [t("column"), t("calibration.kind"), t("calibration.anchors"), t("calibration.reason")],
            rows: calibrations.map(([name, own]) => [
              name,
              t(`calibration.kinds.${own.kind}`),
              anchorsOf(own),
              own.reason,
            ]),
            nullLabel: "–",
            textual: true,
          }}
        />
      ) : null}
      <StoredCalibrations of={of} />
      {assumed.length > 0 ? (
        <DataTable
          caption={t("assumptions.set")}
          table={{
            columns: [t("case"), t("column"), t("calibration.membership"), t("missing.reason")],
            rows: assumed.map((own) => [own.case, own.condition, own.membership, own.reason]),
            nullLabel: "–",
            textual: true,
          }}
        />
      ) : null}
    </>
  );
}

function anchorsOf(own: Calibration): string {
  if (own.kind === "direct") return [own.exclusion, own.crossover, own.inclusion].join(" / ");
  return (own.thresholds ?? []).join(" / ");
}

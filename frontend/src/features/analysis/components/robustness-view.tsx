import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import { groupsOf, type StepGroup } from "../model/robustness";
import type { Analysis, RobustnessResult, Step } from "../model/types";
import { Bounds } from "./bounds";

const PARAMETERS = ["rf_cons", "rf_cov", "rf_sc_minimum", "rf_sc_maximum"] as const;

interface ViewProps {
  analysis: Analysis;
  result: RobustnessResult;
}

/** Does the solution hang on a cut-off, an anchor, a single case, a country? */
export function RobustnessView({ analysis, result }: ViewProps) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const same = result.steps.filter((step) => step.same).length;
  const frame = { level: 3, source: t("source", { title: analysis.title }), date: analysis.at } as const;
  const figure = (value: number | null) => (value === null ? t("undefined") : format.number(value, 3));
  const named = (what: string) => (what === "incl_cut" || what === "n_cut" ? t(`robustness.${what}`) : what);
  return (
    <>
      <p>
        <strong>
          {same === result.steps.length
            ? t("robustness.finding_all", { n: result.steps.length })
            : t("robustness.finding", { same, n: result.steps.length })}
        </strong>
      </p>
      <p>{t("robustness.of", { expression: result.models[0] ?? "–", outcome: result.outcome })}</p>
      <p>{t("robustness.reading")}</p>
      {groupsOf(result.steps).map((group) => (
        <Steps key={`${group.what} ${group.column ?? ""}`} group={group} analysis={analysis} />
      ))}
      <ChartFrame
        {...frame}
        title={t("robustness.ranges")}
        finding={t("robustness.ranges_finding")}
        table={{
          columns: [t("robustness.what"), t("robustness.from"), t("robustness.to")],
          rows: result.ranges.map(({ what, lower, upper }) => [named(what), lower, upper]),
          nullLabel: t("robustness.beyond"),
        }}
        name={`ranges-${analysis.id}`}
      />
      <ChartFrame
        {...frame}
        title={t("robustness.fit")}
        finding={t("robustness.fit_finding", { count: result.fit.n_solutions })}
        table={{
          columns: [t("robustness.parameter"), t("robustness.figure")],
          rows: PARAMETERS.map((name) => [t(`robustness.${name}`), result.fit[name]]),
          nullLabel: t("undefined"),
          digits: 3,
        }}
        name={`robust-core-${analysis.id}`}
      />
      {result.clusters ? (
        <ChartFrame
          {...frame}
          title={t("robustness.clusters")}
          finding={t("robustness.clusters_finding", {
            incl: figure(result.clusters.distance_incl),
            cov: figure(result.clusters.distance_cov),
          })}
          table={{
            columns: [t("robustness.cluster"), t("truth.n"), t("fit.incl_s"), t("fit.cov_s")],
            rows: [
              ...result.clusters.within.map((own) => [
                format.country(own.cluster),
                own.n,
                own.incl_s,
                own.cov_s,
              ]),
              [t("robustness.pooled"), null, result.clusters.pooled.incl_s, result.clusters.pooled.cov_s],
            ],
            nullLabel: "–",
            digits: 3,
          }}
          name={`clusters-${analysis.id}`}
        />
      ) : null}
      <Bounds bounds={result.bounds} />
    </>
  );
}

function Steps({ group, analysis }: { group: StepGroup; analysis: Analysis }) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const title =
    group.what === "crossover"
      ? t("robustness.crossover", { column: group.column })
      : t(`robustness.${group.what}`);
  const value = (step: Step) =>
    typeof step.value === "number"
      ? group.what === "crossover"
        ? format.percent(step.value)
        : format.number(step.value, 3)
      : step.value;
  const lines = group.steps.map((step) => ({
    id: String(step.value),
    label: value(step),
    length: step.overlap ?? 0,
    figure: step.refused
      ? t("robustness.refused")
      : step.same
        ? t("robustness.kept")
        : t("robustness.changed", { overlap: format.number(step.overlap ?? 0, 2) }),
  }));
  const same = group.steps.filter((step) => step.same).length;
  return (
    <ChartFrame
      level={3}
      title={title}
      finding={
        same === group.steps.length
          ? t("robustness.finding_all", { n: same })
          : t("robustness.finding", { same, n: group.steps.length })
      }
      table={{
        columns: [
          title,
          t("robustness.same"),
          t("robustness.overlap"),
          t("fit.incl_s"),
          t("fit.cov_s"),
          t("robustness.solution"),
        ],
        rows: group.steps.map((step) => [
          value(step),
          t(step.same ? "robustness.yes" : "robustness.no"),
          step.overlap,
          step.fit?.incl_s ?? null,
          step.fit?.cov_s ?? null,
          step.refused ?? step.models.join(" | "),
        ]),
        nullLabel: "–",
        textual: true,
        digits: 3,
      }}
      source={t("source", { title: analysis.title })}
      date={analysis.at}
      name={`robustness-${group.what.replace(" ", "-")}-${group.column ?? ""}-${analysis.id}`}
      picture={() => barPicture(lines)}
    >
      <BarList lines={lines} />
    </ChartFrame>
  );
}

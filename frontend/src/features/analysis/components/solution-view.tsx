import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Button } from "../../../components/ui/button";
import { expressionOf, termRows } from "../model/result";
import type { AnalysisWithData, QcaResult } from "../model/types";
import styles from "./analysis.module.css";
import { Bounds } from "./bounds";
import { XyPlot } from "./xy-plot";

const SHOWN = 10;

/** All models that explain the same rows equally shortly; none is chosen for the reader. */
export function SolutionView({ analysis, result }: { analysis: AnalysisWithData; result: QcaResult }) {
  const { t } = useTranslation("analysis");
  const [shown, setShown] = useState(SHOWN);
  const kind = t(`solution.${result.details.solution}`);
  const titleOf = (at: number) => t("solution.model", { kind, number: at + 1 });
  if (result.solutions.length === 0) return <p>{t("solution.none")}</p>;
  return (
    <>
      <p>
        {result.n_models_is_lower_bound
          ? t("solution.at_least", { count: result.n_models })
          : t("solution.models", { count: result.n_models })}
      </p>
      <Bounds bounds={result.details.bounds} />
      {result.solutions.slice(0, shown).map((model, at) => {
        const expression = expressionOf(result, at);
        return (
          <ModelView
            key={expression}
            name={`model-${analysis.id}-${at + 1}`}
            title={titleOf(at)}
            finding={`${expression} → ${result.outcome}`}
            rows={termRows(model, t("solution.whole"))}
            assumed={result.details.models[at]}
            analysis={analysis}
          >
            <XyPlot
              analysis={analysis}
              title={titleOf(at)}
              name={`${analysis.id}-${at + 1}`}
              expression={expression}
              terms={model.terms.map(({ term }) => term)}
              outcome={result.outcome}
            />
          </ModelView>
        );
      })}
      {result.solutions.length > shown ? (
        <Button look="secondary" onClick={() => setShown(shown + SHOWN)}>
          {t("solution.more", { count: result.solutions.length - shown })}
        </Button>
      ) : null}
    </>
  );
}

interface ModelViewProps {
  name: string;
  title: string;
  finding: string;
  rows: ReturnType<typeof termRows>;
  assumed: QcaResult["details"]["models"][number] | undefined;
  analysis: AnalysisWithData;
  children: ReactNode;
}

function ModelView({ name, title, finding, rows, assumed, analysis, children }: ModelViewProps) {
  const { t } = useTranslation("analysis");
  return (
    <>
      <ChartFrame
        title={title}
        level={3}
        finding={finding}
        table={{
          columns: [
            t("solution.term"),
            t("fit.incl_s"),
            t("fit.pri"),
            t("fit.cov_s"),
            t("fit.cov_u"),
            t("truth.cases"),
          ],
          rows,
          nullLabel: "–",
          textual: true,
          digits: 3,
        }}
        source={t("source", { title: analysis.title })}
        date={analysis.at}
        name={name}
      />
      {assumed ? (
        <details>
          <summary>
            {t("solution.assumed", { count: assumed.n_simplifying_assumptions })}
            <span className="visually-hidden">: {title}</span>
          </summary>
          {assumed.simplifying_assumptions.length === 0 ? (
            <p>{t("solution.nothing_assumed")}</p>
          ) : (
            <ul className={styles.note}>
              {assumed.simplifying_assumptions.map((term) => (
                <li key={term}>
                  <code>{term}</code>
                </li>
              ))}
            </ul>
          )}
        </details>
      ) : null}
      {children}
    </>
  );
}

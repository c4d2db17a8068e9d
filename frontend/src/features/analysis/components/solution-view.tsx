import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { expressionOf, termRows } from "../model/result";
import type { Analysis, QcaResult } from "../model/types";
import styles from "./analysis.module.css";

const SHOWN = 10;

/** All models that explain the same rows equally shortly; none is chosen for the reader. */
export function SolutionView({ analysis, result }: { analysis: Analysis; result: QcaResult }) {
  const { t } = useTranslation("analysis");
  const [shown, setShown] = useState(SHOWN);
  if (result.solutions.length === 0) return <p>{t("solution.none")}</p>;
  return (
    <>
      <p>
        {result.n_models_is_lower_bound
          ? t("solution.at_least", { count: result.n_models })
          : t("solution.models", { count: result.n_models })}
      </p>
      {result.details.bounds.length > 0 ? (
        <Notice tone="warn" title={t("solution.bounded")}>
          <ul lang="en">
            {result.details.bounds.map((bound) => (
              <li key={bound}>{bound}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {result.solutions.slice(0, shown).map((model, at) => {
        const expression = expressionOf(result, at);
        return (
          <ModelView
            key={expression}
            name={`model-${analysis.id}-${at + 1}`}
            title={t("solution.model", { number: at + 1 })}
            finding={`${expression} → ${result.outcome}`}
            rows={termRows(model, t("solution.whole"))}
            assumed={result.details.models[at]}
            analysis={analysis}
          />
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
  analysis: Analysis;
}

function ModelView({ name, title, finding, rows, assumed, analysis }: ModelViewProps) {
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
    </>
  );
}

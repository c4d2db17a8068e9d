import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { downloadBlob } from "../../../lib/format/download";
import { resultQuery } from "../api";
import { documentOf } from "../model/result";
import type {
  AnalysisWithData,
  CnaResult,
  NecessityResult,
  QcaResult,
  RobustnessResult,
} from "../model/types";
import { AnalysisStatus } from "./analysis-status";
import { CnaView } from "./cna-view";
import { NecessityView } from "./necessity-view";
import { RobustnessView } from "./robustness-view";
import { SolutionView } from "./solution-view";
import { TruthTable } from "./truth-table";

interface AnalysisResultProps {
  analysis: AnalysisWithData;
  /** The table of combinations is the same for all solutions of the same cases; it is shown once. */
  withTable: boolean;
}

/** One stored answer. */
export function AnalysisResult({ analysis, withTable }: AnalysisResultProps) {
  const { t } = useTranslation("analysis");
  const { solution } = analysis.parameters as { solution?: "conservative" | "parsimonious" | "intermediate" };
  const title =
    analysis.method === "qca" && solution ? t(`solution.${solution}`) : t(`method.${analysis.method}`);
  return (
    <>
      {analysis.status === "done" && analysis.method === "qca" && withTable ? (
        <WithResult id={analysis.id}>
          {(text) => <TruthTable analysis={analysis} result={documentOf<QcaResult>(text)} />}
        </WithResult>
      ) : null}
      <h2>{title}</h2>
      <AnalysisStatus analysis={analysis} />
      {analysis.status === "done" ? (
        <WithResult id={analysis.id}>
          {(text) => (
            <>
              <Body analysis={analysis} text={text} />
              <p className="no-print">
                <Button
                  look="secondary"
                  // Byte for byte: a byte order mark would break the hash.
                  onClick={() =>
                    downloadBlob(
                      `analysis-${analysis.id}.json`,
                      new Blob([text], { type: "application/json" }),
                    )
                  }
                >
                  {t("download")}
                  <span className="visually-hidden">: {title}</span>
                </Button>
              </p>
            </>
          )}
        </WithResult>
      ) : null}
    </>
  );
}

function WithResult({ id, children }: { id: string; children: (text: string) => ReactNode }) {
  const result = useQuery(resultQuery(id));
  return <Loaded query={result}>{children}</Loaded>;
}

function Body({ analysis, text }: { analysis: AnalysisWithData; text: string }) {
  if (analysis.method === "qca")
    return <SolutionView analysis={analysis} result={documentOf<QcaResult>(text)} />;
  if (analysis.method === "necessity")
    return <NecessityView analysis={analysis} result={documentOf<NecessityResult>(text)} />;
  if (analysis.method === "cna") return <CnaView analysis={analysis} result={documentOf<CnaResult>(text)} />;
  return <RobustnessView analysis={analysis} result={documentOf<RobustnessResult>(text)} />;
}

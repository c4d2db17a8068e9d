import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { LikertBars, useLikertPicture } from "../../../components/charts/likert-bars";
import { wordsIn } from "../model/definition";
import { likertItem, type QuestionResults, scaleOf } from "../model/results";
import { MatrixTable } from "./matrix-table";
import { useFinding } from "./use-finding";
import { useResultBars } from "./use-result-bars";
import { useResultTables } from "./use-result-tables";

interface QuestionChartProps {
  results: QuestionResults;
  source: string;
  /** When these figures were released, RFC 3339. */
  date: string;
  weighted: boolean;
  /** What else is known of the question, below its chart. */
  children?: ReactNode;
}

/** One question: heading, finding, figure where one says more, table, source. */
export function QuestionChart(props: QuestionChartProps) {
  const { t, i18n } = useTranslation("survey_results");
  const { results, source, date, weighted, children } = props;
  const { question, items, drawing } = results;
  const language = i18n.language;
  const finding = useFinding(results);
  const table = useResultTables(results);
  const bars = useResultBars(results);
  const likert = {
    scale: scaleOf(question).map((point) => wordsIn(point.text, language)),
    items: items.map((item) => likertItem(question, item, language)),
  };
  const likertPicture = useLikertPicture(likert);
  const frame = {
    title: wordsIn(question.title, language) || question.name,
    finding: weighted ? t("weights.finding", { finding }) : finding,
    table,
    source,
    date,
    name: `results-${question.name}`,
  };
  if (items.every((item) => item.suppressed)) {
    return (
      <section aria-labelledby={`withheld-${question.name}`}>
        <h2 id={`withheld-${question.name}`}>{frame.title}</h2>
        <p>{finding}</p>
      </section>
    );
  }
  return (
    <>
      {drawing === "likert" ? (
        <ChartFrame {...frame} picture={likertPicture}>
          <LikertBars {...likert} />
        </ChartFrame>
      ) : drawing === "matrix" ? (
        <ChartFrame {...frame}>
          <MatrixTable results={results} />
        </ChartFrame>
      ) : bars.length > 0 ? (
        <ChartFrame {...frame} picture={() => barPicture(bars)}>
          <BarList lines={bars} />
        </ChartFrame>
      ) : (
        <ChartFrame {...frame} />
      )}
      {children}
    </>
  );
}

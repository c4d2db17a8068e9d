import { useTranslation } from "react-i18next";
import { ChartFrame, type ChartTable } from "../../../components/charts/chart-frame";
import { LikertBars } from "../../../components/charts/likert-bars";
import type { Formats } from "../../../lib/format/format";
import { useFormats } from "../../../lib/format/use-formats";
import { wordsIn } from "../model/definition";
import {
  highest,
  type ItemResult,
  itemLabel,
  type QuestionResults,
  rankedFirst,
  scaleCounts,
  scaleOf,
  shareLines,
} from "../model/results";
import { ShareBars } from "./share-bars";
import { useResultTables } from "./use-result-tables";

interface QuestionChartProps {
  results: QuestionResults;
  source: string;
}

/** One question: heading, finding, figure where one says more, table, CSV, source. */
export function QuestionChart({ results, source }: QuestionChartProps) {
  const { t, i18n } = useTranslation("survey_manage");
  const { question, items, drawing } = results;
  const finding = useFinding(results);
  const table: ChartTable = useResultTables(results);
  const withheld = items.filter((item) => item.suppressed);
  const language = i18n.language;
  const [first] = items;
  return (
    <ChartFrame
      title={wordsIn(question.title, language)}
      finding={finding}
      table={table}
      source={source}
      date={new Date().toISOString()}
      name={`results-${question.name}`}
    >
      {drawing === "likert" ? (
        <LikertBars
          scale={scaleOf(question).map((point) => wordsIn(point.text, language))}
          items={items.map((item) => ({
            id: item.row ?? item.item,
            label: itemLabel(question, item, language),
            counts: scaleCounts(question, item),
          }))}
        />
      ) : drawing === "shares" && first && !first.suppressed ? (
        <ShareBars lines={shareLines(question, first, language)} />
      ) : withheld.length > 0 && drawing !== "words" ? (
        <p>
          {t("withheld_items", {
            items: withheld.map((item) => itemLabel(question, item, language)).join("; "),
          })}
        </p>
      ) : null}
    </ChartFrame>
  );
}

/** What the figures say, in one sentence. */
function useFinding({ question, items, drawing }: QuestionResults): string {
  const { t, i18n } = useTranslation("survey_manage");
  const format = useFormats();
  if (items.every((item) => item.suppressed)) return t("finding_withheld");
  const shown = items.filter((item) => !item.suppressed && item.n);
  const [first] = shown;
  if (!first) return t("finding_none");
  const label = (item: ItemResult) => itemLabel(question, item, i18n.language);
  switch (drawing) {
    case "likert": {
      const top = highest(shown);
      return top
        ? t("finding_top", {
            item: label(top),
            share: format.percent(top.top2_share ?? 0),
            n: number(format, top.n),
          })
        : t("finding_none");
    }
    case "ranking": {
      const top = rankedFirst(shown);
      return top
        ? t("finding_rank", {
            item: label(top),
            mean: format.number(top.mean ?? 0, 1),
            n: number(format, top.n),
          })
        : t("finding_none");
    }
    case "number":
      return t("finding_number", {
        mean: format.number(first.mean ?? 0, 1),
        median: format.number(first.median ?? 0, 1),
        n: number(format, first.n),
      });
    case "words":
      return t("finding_words", { count: first.n ?? 0 });
    default: {
      const most = shown
        .flatMap((item) => shareLines(question, item, i18n.language).map((line) => ({ item, line })))
        .sort((one, other) => (other.line.share ?? 0) - (one.line.share ?? 0))[0];
      if (!most) return t("finding_none");
      const name = most.item.row === null ? most.line.label : `${label(most.item)} – ${most.line.label}`;
      return t("finding_most", {
        item: name,
        share: format.percent(most.line.share ?? 0),
        n: number(format, most.item.n),
      });
    }
  }
}

const number = (format: Formats, n: number | null) => format.number(n ?? 0);

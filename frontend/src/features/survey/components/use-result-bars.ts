import { useTranslation } from "react-i18next";
import type { BarLine } from "../../../components/charts/bar-model";
import { useFormats } from "../../../lib/format/use-formats";
import { firstChoices, itemLabel, type QuestionResults, shareLines } from "../model/results";

/** The bars of a question: shares of the answers, or how often each choice was ranked first; none for other kinds. */
export function useResultBars({ question, items, drawing }: QuestionResults): BarLine[] {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const language = i18n.language;
  if (drawing === "ranking") {
    return firstChoices(items).map(({ item, share }) => ({
      id: item.row ?? item.item,
      label: itemLabel(question, item, language),
      length: share,
      figure: t("first_by", { share: format.percent(share) }),
    }));
  }
  const [item] = items;
  if (drawing !== "shares" || !item || item.suppressed) return [];
  return shareLines(question, item, language)
    .filter((line) => line.share !== null)
    .map((line) => ({
      id: line.value,
      label: line.label,
      length: line.share,
      figure: `${format.percent(line.share ?? 0)} (${format.number(line.n)})`,
      interval: line.interval,
    }));
}

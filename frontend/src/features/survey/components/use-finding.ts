import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import {
  firstChoices,
  highest,
  type ItemResult,
  itemLabel,
  mostChosen,
  type QuestionResults,
} from "../model/results";
import { useReason } from "./use-reason";

/** What a question's figures say, in one sentence. */
export function useFinding({ question, items, drawing }: QuestionResults): string {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const reason = useReason();
  if (items.every((item) => item.suppressed)) return t("withheld_why", { reason: reason(items[0]?.reason) });
  const shown = items.filter((item) => !item.suppressed && item.n);
  const [first] = shown;
  if (!first) return t("finding.none");
  const label = (item: ItemResult) => itemLabel(question, item, i18n.language);
  const n = (item: ItemResult) => format.number(item.n ?? 0);
  switch (drawing) {
    case "likert": {
      const top = highest(shown);
      if (!top) return t("finding.none");
      return t("finding.top", { item: label(top), share: format.percent(top.top2_share ?? 0), n: n(top) });
    }
    case "ranking": {
      const [top] = firstChoices(shown);
      if (!top) return t("finding.none");
      return t("finding.rank", {
        item: label(top.item),
        share: format.percent(top.share),
        mean: format.number(top.item.mean ?? 0, 1),
        n: n(top.item),
      });
    }
    case "number":
      return t("finding.number", {
        mean: format.number(first.mean ?? 0, 1),
        median: format.number(first.median ?? 0, 1),
        n: n(first),
      });
    case "words":
      return t("finding.words", { count: first.n ?? 0 });
    default: {
      const most = mostChosen(question, shown, i18n.language);
      if (!most) return t("finding.none");
      const name = most.item.row === null ? most.line.label : `${label(most.item)} – ${most.line.label}`;
      return t("finding.most", { item: name, share: format.percent(most.line.share ?? 0), n: n(most.item) });
    }
  }
}

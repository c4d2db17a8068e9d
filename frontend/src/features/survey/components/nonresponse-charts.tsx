import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import { labelOf, type QuestionPage, wordsIn } from "../model/definition";
import { mostMissing } from "../model/nonresponse";
import type { Representativeness } from "../results-api";

interface ChartProps {
  pages: readonly QuestionPage[];
  source: string;
  date: string;
}

const SHOWN = 10;

/** Which questions people left out, of those they were asked. */
export function NonresponseChart({
  items,
  pages,
  source,
  date,
}: ChartProps & { items: Representativeness["nonresponse"] }) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const questions = pages.flatMap((page) => page.questions);
  const label = ({ item, row }: { item: string; row: string | null }) => {
    const question = questions.find(({ name }) => name === item);
    const title = wordsIn(question?.title, i18n.language) || item;
    return row === null ? title : `${title} – ${labelOf(question?.rows ?? [], row, i18n.language)}`;
  };
  const most = mostMissing(items).slice(0, SHOWN);
  const [first] = most;
  const lines = most.map((one) => ({
    id: `${one.item} ${one.row}`,
    label: label(one),
    length: one.rate,
    figure: t("nonresponse.figure", {
      rate: format.percent(one.rate ?? 0),
      asked: format.number(one.asked ?? 0),
    }),
  }));
  return (
    <ChartFrame
      title={t("nonresponse.title")}
      finding={
        first
          ? t("nonresponse.finding", { item: label(first), rate: format.percent(first.rate ?? 0) })
          : t("finding.withheld")
      }
      table={{
        columns: [
          t("column.item"),
          t("nonresponse.asked"),
          t("nonresponse.answered"),
          t("column.dont_know"),
          t("nonresponse.not_applicable"),
          t("column.missing"),
          t("nonresponse.rate"),
        ],
        rows: items.map((one) => [
          label(one),
          one.asked,
          one.answered,
          one.dont_know,
          one.not_applicable,
          one.missing,
          one.rate === null ? null : format.percent(one.rate, 1),
        ]),
        nullLabel: t("withheld"),
      }}
      source={source}
      date={date}
      name="item-nonresponse"
      picture={() => barPicture(lines)}
    >
      {lines.length > 0 ? <BarList lines={lines} /> : null}
    </ChartFrame>
  );
}

/** Where those who did not finish stopped. */
export function BreakOffChart({
  places,
  pages,
  source,
  date,
}: ChartProps & { places: Representativeness["break_off"] }) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const label = (name: string) =>
    wordsIn(pages.find((page) => page.name === name)?.title, i18n.language) || name;
  const known = places.filter((place) => !place.suppressed && place.share !== null);
  const [first] = [...known].sort((one, other) => (other.share ?? 0) - (one.share ?? 0));
  const lines = places.map((place) => ({
    id: place.page,
    label: label(place.page),
    length: place.share,
    figure:
      place.share === null
        ? t("withheld")
        : `${format.percent(place.share, 1)} (${format.number(place.n ?? 0)})`,
  }));
  return (
    <ChartFrame
      title={t("break_off.title")}
      finding={
        first?.n
          ? t("break_off.finding", { page: label(first.page), share: format.percent(first.share ?? 0, 1) })
          : known.length > 0
            ? t("break_off.nobody")
            : t("finding.withheld")
      }
      table={{
        columns: [t("break_off.page"), t("column.n"), t("break_off.share")],
        rows: places.map((place) => [
          label(place.page),
          place.n,
          place.share === null ? null : format.percent(place.share, 1),
        ]),
        nullLabel: t("withheld"),
      }}
      source={source}
      date={date}
      name="break-off"
      picture={() => barPicture(lines)}
    >
      {lines.length > 0 ? <BarList lines={lines} /> : null}
    </ChartFrame>
  );
}

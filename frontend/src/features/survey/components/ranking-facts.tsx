import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { labelOf, type Question, wordsIn } from "../model/definition";
import { type Ranking, rankingsQuery } from "../results-api";
import { useReason } from "./use-reason";

interface RankingFactsProps {
  waveId: string;
  question: Question;
  country: string | undefined;
  type: string | undefined;
}

/** How a ranking comes out by several rules, and how far people agree. */
export function RankingFacts({ waveId, question, country, type }: RankingFactsProps) {
  const by = [country && "country", type && "stakeholder_type"].filter(Boolean).join(",");
  const rankings = useQuery(rankingsQuery(waveId, by));
  return (
    <Loaded query={rankings}>
      {({ items }) => {
        const ranking = items.find(
          (one) =>
            one.item === question.name &&
            one.country === (country ?? null) &&
            one.stakeholder_type === (type ?? null),
        );
        return ranking ? <Facts ranking={ranking} question={question} /> : null;
      }}
    </Loaded>
  );
}

function Facts({ ranking, question }: { ranking: Ranking; question: Question }) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const reason = useReason();
  if (ranking.suppressed) return <p>{t("withheld_why", { reason: reason(ranking.reason) })}</p>;
  const title = wordsIn(question.title, i18n.language);
  return (
    <details>
      <summary>
        {t("ranking.title")}
        <span className="visually-hidden">: {title}</span>
      </summary>
      <DataTable
        caption={`${t("ranking.title")}: ${title}`}
        table={{
          columns: [
            t("ranking.choice"),
            t("ranking.place"),
            t("ranking.borda"),
            t("ranking.first"),
            t("ranking.mean_rank"),
            t("ranking.worth"),
          ],
          rows: ranking.choices.map((choice) => [
            labelOf(question.choices, choice.choice, i18n.language),
            choice.place,
            choice.borda,
            format.percent(choice.first_share),
            choice.mean_rank,
            choice.worth,
          ]),
          nullLabel: "–",
        }}
      />
      <p>
        {ranking.kendalls_w === null ? null : t("ranking.w", { w: format.number(ranking.kendalls_w, 2) })}{" "}
        {t("ranking.unranked", { count: ranking.unranked ?? 0 })}{" "}
        {ranking.worth_reason ? t(`ranking.worth_reason.${ranking.worth_reason}`) : null}
      </p>
    </details>
  );
}

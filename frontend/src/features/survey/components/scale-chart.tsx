import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import type { Wave } from "../api";
import { labelOf, type Question, wordsIn } from "../model/definition";
import { reliabilityOf } from "../model/scales";
import { type Scale, scalesQuery } from "../results-api";
import { useReason } from "./use-reason";

interface ScaleChartProps {
  wave: Wave;
  questions: readonly Question[];
  source: string;
  date: string;
}

/** Whether the rows of a matrix measure one thing. Released at the wave's close. */
export function ScaleChart({ wave, questions, source, date }: ScaleChartProps) {
  const { t } = useTranslation("survey_results");
  if (wave.status !== "closed") {
    return (
      <>
        <h2>{t("scale.heading")}</h2>
        <p>{t("scale.at_close")}</p>
      </>
    );
  }
  return <Released waveId={wave.id} questions={questions} source={source} date={date} />;
}

function Released({ waveId, questions, source, date }: Omit<ScaleChartProps, "wave"> & { waveId: string }) {
  const scales = useQuery(scalesQuery(waveId));
  return (
    <Loaded query={scales}>
      {(data) =>
        data.scales.map((scale) => {
          const question = questions.find(({ name }) => name === scale.item);
          return question ? (
            <OneScale key={scale.item} scale={scale} question={question} source={source} date={date} />
          ) : null;
        })
      }
    </Loaded>
  );
}

interface OneScaleProps {
  scale: Scale;
  question: Question;
  source: string;
  date: string;
}

function OneScale({ scale, question, source, date }: OneScaleProps) {
  const { t, i18n } = useTranslation("survey_results");
  const format = useFormats();
  const reason = useReason();
  const title = t("scale.title", { title: wordsIn(question.title, i18n.language) });
  if (scale.suppressed || scale.alpha === null || scale.n === null) {
    const why = scale.reason === "one_item" ? t("scale.one_item") : reason(scale.reason);
    return (
      <>
        <h2>{title}</h2>
        <p>{t("withheld_why", { reason: why })}</p>
      </>
    );
  }
  const two = (value: number) => format.number(value, 2);
  const interval = scale.alpha_ci
    ? t("scale.interval", { low: two(scale.alpha_ci[0]), high: two(scale.alpha_ci[1]) })
    : "";
  return (
    <ChartFrame
      title={title}
      finding={t("scale.finding", {
        level: t(`scale.level.${reliabilityOf(scale.alpha)}`),
        alpha: two(scale.alpha),
        omega: scale.omega === null ? "–" : two(scale.omega),
        interval,
        n: format.number(scale.n),
      })}
      table={{
        columns: [
          t("column.item"),
          t("column.mean"),
          t("scale.sd"),
          t("scale.item_rest"),
          t("scale.alpha_if_dropped"),
        ],
        rows: scale.rows.map((row) => [
          labelOf(question.rows, row.variable.split(".").at(-1) ?? row.variable, i18n.language),
          row.mean,
          row.sd,
          row.item_rest,
          row.alpha_if_dropped,
        ]),
        nullLabel: "–",
      }}
      source={source}
      date={date}
      name={`scale-${scale.item}`}
    />
  );
}

import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { PictureSvg } from "../../../components/charts/picture-svg";
import { Select } from "../../../components/form/choices";
import { useFormats } from "../../../lib/format/use-formats";
import type { AnalysisWithData } from "../model/types";
import { placesOf, xyPicture } from "../model/xy";

interface XyPlotProps {
  analysis: AnalysisWithData;
  /** Of the model, for instance “Model 1”. */
  title: string;
  name: string;
  /** The whole model, `A*B + ~C`. */
  expression: string;
  terms: readonly string[];
  outcome: string;
}

/** Each case by its membership in a model, or in one of its terms, and in the outcome. */
export function XyPlot({ analysis, title, name, expression, terms, outcome }: XyPlotProps) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const id = useId();
  const [picked, setPicked] = useState(expression);
  const { data } = analysis;
  if (!data) return null;
  const cases = placesOf(data, picked, outcome);
  const deviant = cases.filter(({ place }) => place === "deviant");
  const draw = () => xyPicture(cases, { x: picked.length > 34 ? t("xy.whole") : picked, y: outcome });
  return (
    <ChartFrame
      title={t("xy.title", { title })}
      level={3}
      finding={
        deviant.length === 0
          ? t("xy.none")
          : t("xy.finding", {
              count: deviant.length,
              cases: format.list(deviant.map((own) => own.name)),
            })
      }
      table={{
        columns: [t("case"), t("xy.condition"), t("xy.outcome"), t("xy.standing")],
        rows: cases.map((own) => [own.name, own.x, own.y, t(`xy.place.${own.place}`)]),
        nullLabel: t("undefined"),
        textual: true,
        digits: 3,
      }}
      source={t("source", { title: analysis.title })}
      date={analysis.at}
      name={`xy-${name}`}
      picture={draw}
    >
      {terms.length > 1 ? (
        <Select
          id={id}
          label={t("xy.pick")}
          choices={[
            { value: expression, label: t("xy.whole") },
            ...terms.map((term) => ({ value: term, label: term })),
          ]}
          value={picked}
          onChange={(event) => setPicked(event.target.value)}
        />
      ) : null}
      <PictureSvg picture={draw()} title={t("xy.title", { title })} />
      <p>{t("xy.reading")}</p>
    </ChartFrame>
  );
}

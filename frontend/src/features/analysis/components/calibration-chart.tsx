import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { PictureSvg } from "../../../components/charts/picture-svg";
import { useFormats } from "../../../lib/format/use-formats";
import { crisp, curvePicture, fits, membership } from "../model/calibration";
import { anchorsOf, type Column, thresholdsOf } from "../model/form";

/** The curve that the anchors make, with the values on it; nothing while the anchors do not fit. */
export function CalibrationChart({ column, cases }: { column: Column; cases: readonly string[] }) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const [now] = useState(() => new Date().toISOString());
  const curve = curveOf(column);
  const known = column.values.filter((value) => value !== null);
  if (!curve || known.length === 0) return null;
  const { marks, of } = curve;
  const inside = known.filter((value) => of(value) > 0.5).length;
  const picture = () => curvePicture(known, marks, of, (value) => format.number(value, 2));
  return (
    <ChartFrame
      title={t("calibration.picture", { column: column.label })}
      level={3}
      finding={t("calibration.finding", { inside, n: known.length })}
      table={{
        columns: [t("case"), t("calibration.raw"), t("calibration.membership")],
        rows: cases.map((name, at) => {
          const raw = column.values[at] ?? null;
          return [name, raw, raw === null ? null : of(raw)];
        }),
        nullLabel: t("nobody_spoke"),
        digits: 3,
      }}
      source={t("calibration.source")}
      date={now}
      name={`calibration-${column.name}`}
      picture={picture}
    >
      <PictureSvg picture={picture()} label={t("calibration.picture", { column: column.label })} />
    </ChartFrame>
  );
}

function curveOf(column: Column) {
  if (column.kind === "direct") {
    const anchors = anchorsOf(column);
    const marks = [anchors.exclusion, anchors.crossover, anchors.inclusion];
    return fits(anchors) ? { marks, of: (raw: number) => membership(raw, anchors) } : undefined;
  }
  if (column.kind === "crisp") {
    const marks = thresholdsOf(column.thresholds);
    if (marks.length === 0 || marks.some(Number.isNaN)) return undefined;
    return { marks, of: (raw: number) => crisp(raw, marks) };
  }
  return undefined;
}

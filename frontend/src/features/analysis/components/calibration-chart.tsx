import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { PictureSvg } from "../../../components/charts/picture-svg";
import { Notice } from "../../../components/ui/notice";
import { useFormats } from "../../../lib/format/use-formats";
import { ambiguous, type Calibrated, calibrationPicture, curveOf } from "../model/calibration";
import { anchorsOf, type Column, thresholdsOf } from "../model/form";

/** The curve that the anchors make, with the values on it; nothing while the anchors do not fit. */
export function CalibrationChart({ column, cases }: { column: Column; cases: readonly string[] }) {
  const [now] = useState(() => new Date().toISOString());
  const curve = curveOf(column.kind, anchorsOf(column), thresholdsOf(column.thresholds));
  if (!curve) return null;
  const known = cases.flatMap((name, at) => {
    const raw = column.values[at] ?? null;
    return raw === null ? [] : [{ name, raw, member: curve.of(raw) }];
  });
  return (
    <MembershipChart
      name={column.name}
      label={column.label}
      cases={known}
      missing={cases.filter((_, at) => (column.values[at] ?? null) === null)}
      marks={curve.marks}
      curve={curve.of}
      date={now}
    />
  );
}

interface MembershipChartProps {
  name: string;
  label: string;
  cases: readonly Calibrated[];
  /** Names of the cases without a value. */
  missing: readonly string[];
  marks: readonly number[];
  curve: ((raw: number) => number) | undefined;
  date: string;
}

/** From values to memberships, case by case, and what to be careful about. */
export function MembershipChart({ name, label, cases, missing, marks, curve, date }: MembershipChartProps) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  if (cases.length === 0) return null;
  const inside = cases.filter(({ member }) => member > 0.5).length;
  const half = ambiguous(cases);
  const picture = () => calibrationPicture(cases, marks, curve, (value) => format.number(value, 2));
  return (
    <ChartFrame
      title={t("calibration.picture", { column: label })}
      level={3}
      finding={t("calibration.finding", { inside, n: cases.length })}
      table={{
        columns: [t("case"), t("calibration.raw"), t("calibration.membership")],
        rows: [
          ...cases.map((own) => [own.name, own.raw, own.member]),
          ...missing.map((own) => [own, null, null]),
        ],
        nullLabel: t("nobody_spoke"),
        digits: 3,
      }}
      source={t("calibration.source")}
      date={date}
      name={`calibration-${name}`}
      picture={picture}
    >
      <PictureSvg picture={picture()} title={t("calibration.picture", { column: label })} />
      {half.length > 0 ? (
        <Notice tone="warn" title={t("calibration.half")}>
          <p>{t("calibration.half_cases", { cases: half.join(", ") })}</p>
        </Notice>
      ) : null}
    </ChartFrame>
  );
}

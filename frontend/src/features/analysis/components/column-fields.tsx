import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Fieldset } from "../../../components/form/field";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { useFormats } from "../../../lib/format/use-formats";
import { type Column, idOf, type Kind } from "../model/form";
import styles from "./analysis.module.css";
import { CalibrationChart } from "./calibration-chart";

interface ColumnFieldsProps {
  column: Column;
  cases: readonly string[];
  isOutcome: boolean;
  /** Of evidence: a share of voices is no membership, so that something must be said about it. */
  fromEvidence: boolean;
  errorOf: (field: string) => string | undefined;
  onChange: (change: Partial<Column>) => void;
  onReasonForAll: () => void;
}

/** How one column becomes memberships, why so, and what holds where nothing is known. */
export function ColumnFields({
  column,
  cases,
  isOutcome,
  fromEvidence,
  errorOf,
  onChange,
  onReasonForAll,
}: ColumnFieldsProps) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const id = (part: string) => idOf(column.name, part);
  const text = (name: "exclusion" | "crossover" | "inclusion" | "thresholds" | "reason", part: string) => ({
    id: id(part),
    value: column[name],
    error: errorOf(id(part)),
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  const kinds: Kind[] = fromEvidence
    ? ["direct", "indirect", "crisp", "as_is"]
    : ["as_given", "direct", "indirect", "crisp"];
  const known = column.values.filter((value) => value !== null);
  const gaps = column.values.length - known.length;
  const title = column.label === column.name ? column.name : `${column.name} – ${column.label}`;
  return (
    <div className={styles.column}>
      <Fieldset id={id("group")} label={isOutcome ? t("calibration.of_outcome", { column: title }) : title}>
        <p>
          {known.length > 0
            ? t("calibration.values", {
                n: known.length,
                low: format.number(Math.min(...known), 2),
                high: format.number(Math.max(...known), 2),
              })
            : t("calibration.no_values")}
        </p>
        <Select
          id={id("kind")}
          label={t("calibration.kind")}
          choices={kinds.map((kind) => ({ value: kind, label: t(`calibration.kinds.${kind}`) }))}
          value={column.kind}
          onChange={(event) => onChange({ kind: event.target.value as Kind })}
        />
        {column.kind === "direct" ? (
          <div className={styles.anchors}>
            <TextField
              label={t("calibration.exclusion")}
              inputMode="decimal"
              {...text("exclusion", "exclusion")}
            />
            <TextField
              label={t("calibration.crossover")}
              inputMode="decimal"
              {...text("crossover", "crossover")}
            />
            <TextField
              label={t("calibration.inclusion")}
              inputMode="decimal"
              {...text("inclusion", "inclusion")}
            />
          </div>
        ) : null}
        {column.kind === "crisp" || column.kind === "indirect" ? (
          <TextField
            label={t("calibration.thresholds")}
            hint={t(column.kind === "crisp" ? "calibration.thresholds_hint" : "calibration.indirect_hint")}
            {...text("thresholds", "thresholds")}
          />
        ) : null}
        {column.kind === "as_given" ? null : (
          <>
            <TextField
              label={t("calibration.reason")}
              hint={t("calibration.reason_hint")}
              maxLength={2000}
              {...text("reason", "reason")}
            />
            {column.reason.trim() ? (
              <p>
                <Button look="quiet" onClick={onReasonForAll}>
                  {t("calibration.for_all")}
                </Button>
              </p>
            ) : null}
          </>
        )}
        {gaps > 0 ? (
          <>
            <TextField
              id={id("missing")}
              label={t("missing.label", { count: gaps })}
              hint={t("missing.hint")}
              inputMode="decimal"
              value={column.missing}
              error={errorOf(id("missing"))}
              onChange={(event) => onChange({ missing: event.target.value })}
            />
            {column.missing.trim() ? (
              <TextField
                id={id("missing-reason")}
                label={t("missing.reason")}
                maxLength={2000}
                value={column.missingReason}
                error={errorOf(id("missing-reason"))}
                onChange={(event) => onChange({ missingReason: event.target.value })}
              />
            ) : null}
          </>
        ) : null}
      </Fieldset>
      <CalibrationChart column={column} cases={cases} />
    </div>
  );
}

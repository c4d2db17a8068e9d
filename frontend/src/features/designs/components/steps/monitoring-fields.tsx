import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../../components/form/choices";
import { TextField } from "../../../../components/form/text-field";
import { Button } from "../../../../components/ui/button";
import { planQuery } from "../../following-api";
import type { Indicator, KnownIndicator } from "../../model/types";
import styles from "../designs.module.css";
import type { FieldsProps } from "./fields-props";
import { NoteField } from "./note-field";
import { Rows } from "./rows";

const MOST = 30;
const BLANK: Indicator = {
  title: "",
  definition: "",
  source: "",
  frequency: "",
  baseline: "",
  target: "",
  outcome: null,
  known: null,
};
const INDICATOR_PARTS = ["definition", "source", "frequency", "baseline", "target"] as const;

/** How one will see whether it works: own indicators, and those that are in use for the wanted outcomes. */
export function MonitoringFields({ designId, value, onChange, messages }: FieldsProps<"monitoring">) {
  const { t } = useTranslation("designs");
  const plan = useQuery(planQuery(designId));
  const known = plan.data?.data.suggested ?? [];
  const taken = new Set(value.indicators.map((each) => each.known));
  return (
    <>
      <TakeOver
        known={known.filter((each) => !taken.has(each.id))}
        onTake={(indicator) => onChange({ ...value, indicators: [...value.indicators, asRow(indicator)] })}
      />
      <Rows
        rows={value.indicators}
        title={(at) => t("indicator.number", { at })}
        blank={BLANK}
        most={MOST}
        onChange={(indicators) => onChange({ ...value, indicators })}
      >
        {(indicator, at, change) => (
          <>
            {(["title", ...INDICATOR_PARTS] as const).map((part) => (
              <TextField
                key={part}
                id={`indicators-${at}-${part}`}
                label={t(`indicator.${part}`)}
                error={messages[`indicators-${at}-${part}`]}
                value={indicator[part]}
                onChange={(event) => change({ [part]: event.target.value })}
              />
            ))}
            <WhereFrom known={known.find((each) => each.id === indicator.known)} />
          </>
        )}
      </Rows>
      <NoteField note={value.note} onChange={(note) => onChange({ ...value, note })} messages={messages} />
    </>
  );
}

interface TakeOverProps {
  known: readonly KnownIndicator[];
  onTake: (indicator: KnownIndicator) => void;
}

function TakeOver({ known, onTake }: TakeOverProps) {
  const { t } = useTranslation("following");
  const [chosen, setChosen] = useState("");
  const indicator = known.find((each) => each.id === chosen) ?? known[0];
  if (!indicator) return null;
  return (
    <fieldset className={styles.row}>
      <legend>{t("indicators.take")}</legend>
      <Select
        label={t("indicators.choose")}
        value={indicator.id}
        onChange={(event) => setChosen(event.target.value)}
        choices={known.map((each) => ({ value: each.id, label: each.title }))}
      />
      <p>{indicator.definition}</p>
      <WhereFrom known={indicator} />
      <Button look="secondary" onClick={() => onTake(indicator)}>
        {t("indicators.take_button")}
      </Button>
    </fieldset>
  );
}

/** Where an indicator is laid down, and what to take care of. */
export function WhereFrom({ known }: { known: KnownIndicator | undefined }) {
  const { t } = useTranslation("following");
  if (!known) return null;
  return (
    <p className={styles.small}>
      {known.source ? (
        <>
          {t("indicators.laid_down")} <a href={known.source.url}>{known.source.title}</a>,{" "}
          {known.source.where}.
        </>
      ) : (
        t("indicators.own")
      )}{" "}
      {known.caution ? t("indicators.caution", { caution: known.caution }) : null}
    </p>
  );
}

function asRow(known: KnownIndicator): Indicator {
  return {
    ...BLANK,
    title: known.title,
    definition: known.definition,
    source: known.data,
    frequency: known.frequency,
    outcome: known.outcome,
    known: known.id,
  };
}

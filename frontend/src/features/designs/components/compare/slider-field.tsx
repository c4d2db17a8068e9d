import { useId } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../../components/form/text-field";
import styles from "../designs.module.css";

interface SliderFieldProps {
  label: string;
  hint?: string;
  value: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}

/** One number, by slider or by typing. */
export function SliderField({ label, hint, value, max, step, onChange }: SliderFieldProps) {
  const { t } = useTranslation("designs_compared");
  const id = useId();
  const set = (text: string) => {
    const number = Number(text);
    if (Number.isFinite(number)) onChange(Math.min(Math.max(number, 0), max));
  };
  return (
    <div className={styles.slider}>
      <TextField
        id={id}
        type="number"
        min={0}
        max={max}
        step="any"
        label={label}
        hint={hint}
        value={String(value)}
        onChange={(event) => set(event.target.value)}
      />
      <input
        type="range"
        aria-label={t("compare.slider", { label })}
        min={0}
        max={max}
        step={step}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
}

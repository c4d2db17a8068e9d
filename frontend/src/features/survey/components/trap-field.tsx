import { useTranslation } from "react-i18next";

interface TrapFieldProps {
  value: string;
  onChange: (value: string) => void;
}

/** A field that no person finds, by eye, by keyboard or by screen reader: what fills it in is a machine. */
export function TrapField({ value, onChange }: TrapFieldProps) {
  const { t } = useTranslation("survey");
  return (
    <div className="visually-hidden" aria-hidden="true">
      <label htmlFor="website">{t("leave_empty")}</label>
      <input
        id="website"
        name="website"
        type="text"
        tabIndex={-1}
        autoComplete="off"
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

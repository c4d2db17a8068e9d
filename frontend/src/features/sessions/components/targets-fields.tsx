import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { useFormats } from "../../../lib/format/use-formats";
import type { Targets } from "../model/kit";
import styles from "./sessions.module.css";

interface TargetsFieldsProps {
  targets: Targets;
  onChange: (targets: Targets) => void;
}

/** The balance of voices that is planned for: the session kit's, until it is changed. */
export function TargetsFields({ targets, onChange }: TargetsFieldsProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const international = typeof targets.countries_min === "number";
  const number = (name: "stakeholder_types_min" | "countries_min", most: number) => (
    <TextField
      type="number"
      min={1}
      max={most}
      label={t(`sessions:targets.${name}`)}
      value={targets[name] ?? 1}
      onChange={(event) => onChange({ ...targets, [name]: within(event.target.valueAsNumber, most) })}
    />
  );
  const share = (
    name:
      | "statements_share_max_per_type"
      | "statements_share_max_per_participant"
      | "statements_share_max_per_country"
      | "unattributed_share_max",
    label: string,
  ) => (
    <TextField
      type="number"
      min={1}
      max={100}
      label={label}
      value={Math.round((targets[name] ?? 1) * 100)}
      onChange={(event) => onChange({ ...targets, [name]: within(event.target.valueAsNumber, 100) / 100 })}
    />
  );
  return (
    <fieldset className={styles.block}>
      <legend>{t("sessions:targets.title")}</legend>
      <p>{t("sessions:targets.explained")}</p>
      {number("stakeholder_types_min", 12)}
      {international ? number("countries_min", 28) : null}
      {share("statements_share_max_per_type", t("sessions:targets.share_per_type"))}
      {share("statements_share_max_per_participant", t("sessions:targets.share_per_participant"))}
      {international
        ? share("statements_share_max_per_country", t("sessions:targets.share_per_country"))
        : null}
      {share("unattributed_share_max", t("sessions:targets.unattributed"))}
      <p>{t("sessions:targets.seats")}</p>
      <ul>
        {targets.seats?.map(({ any_of, min }) => (
          <li key={any_of.join()}>
            {t("sessions:targets.seat", {
              who: format.list(any_of.map((type) => t(`kit:stakeholder_type.${type}`))),
              count: min,
            })}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

const within = (value: number, most: number) => Math.min(most, Math.max(1, Math.round(value) || 1));

import { useTranslation } from "react-i18next";
import { TextArea, TextField } from "../../../components/form/text-field";
import type { Topic } from "../model/kit";
import styles from "./sessions.module.css";

export interface AgendaBlock {
  topic: Topic;
  minutes: number;
  prompt: string;
  outcome: string;
  method: string;
}

interface AgendaFieldsProps {
  agenda: readonly AgendaBlock[];
  onChange: (agenda: AgendaBlock[]) => void;
}

/** The four blocks of a session: how long, what is to come of it, how, and what to ask. */
export function AgendaFields({ agenda, onChange }: AgendaFieldsProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const change = (at: number, next: Partial<AgendaBlock>) =>
    onChange(agenda.map((block, index) => (index === at ? { ...block, ...next } : block)));
  return (
    <section aria-labelledby="agenda-title">
      <h2 id="agenda-title">{t("sessions:agenda")}</h2>
      <p>{t("sessions:agenda_explained")}</p>
      {agenda.map((block, at) => (
        <fieldset key={block.topic} className={styles.block}>
          <legend>{t(`kit:topic.${block.topic}`)}</legend>
          <TextField
            type="number"
            min={1}
            max={600}
            label={t("sessions:field.minutes")}
            value={block.minutes}
            onChange={(event) => change(at, { minutes: Math.max(1, event.target.valueAsNumber || 1) })}
          />
          <TextArea
            rows={2}
            label={t("sessions:field.outcome")}
            limit={2000}
            value={block.outcome}
            onChange={(event) => change(at, { outcome: event.target.value })}
          />
          <TextArea
            rows={3}
            label={t("sessions:field.method")}
            limit={2000}
            value={block.method}
            onChange={(event) => change(at, { method: event.target.value })}
          />
          <TextArea
            label={t("sessions:field.prompt")}
            limit={2000}
            value={block.prompt}
            onChange={(event) => change(at, { prompt: event.target.value })}
          />
        </fieldset>
      ))}
    </section>
  );
}

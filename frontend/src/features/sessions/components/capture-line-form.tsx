import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../../lib/i18n/languages";
import type { Participant, StatementDraft } from "../api";
import { captureLanguage, rememberCaptureLanguage } from "../model/capture-language";
import { parseLine } from "../model/capture-line";
import { TOPICS, type Topic } from "../model/kit";
import styles from "./sessions.module.css";

interface CaptureLineFormProps {
  participants: readonly Participant[];
  /** Of the session: whose language is spoken. */
  countries: readonly string[];
  /** Before the session is open only seeds can be written. */
  planned: boolean;
  /** Resolves once the line is safe on this device. */
  onWrite: (draft: StatementDraft) => Promise<void>;
}

/** One line, Enter saves. The topic stays for the next line; the speaker does not, for a wrong one does harm. */
export function CaptureLineForm({ participants, countries, planned, onWrite }: CaptureLineFormProps) {
  const { t, i18n } = useTranslation(["sessions", "kit"]);
  const [line, setLine] = useState("");
  const [topic, setTopic] = useState<Topic>("cmo");
  const [speaker, setSpeaker] = useState("");
  const [form, setForm] = useState<"verbatim" | "paraphrase">("paraphrase");
  const [language, setLanguage] = useState(() => captureLanguage(countries, i18n.language as Language));
  const [seeding, setSeeding] = useState(planned);
  const [error, setError] = useState<string>();
  useEffect(() => setSeeding(planned), [planned]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const read = parseLine(line);
    if (read.unknown) return setError(t("sessions:capture.unknown_command", { command: read.unknown }));
    if (read.topic) setTopic(read.topic);
    if (read.participant && !read.text) setSpeaker(read.participant);
    if (!read.text) {
      if (read.topic || read.participant) setLine("");
      else setError(t("sessions:capture.empty"));
      return;
    }
    setError(undefined);
    await onWrite({
      topic: read.topic ?? topic,
      text: read.text,
      form,
      // A seed is nobody's word.
      participant: seeding ? null : (read.participant ?? speaker) || null,
      language,
      origin: seeding ? "seed" : "captured",
      derived_from: [],
      replaces: [],
      captured_at: new Date().toISOString(),
    });
    setLine("");
    setSpeaker("");
  };
  const known = new Set(participants.map((one) => one.pseudonym));
  return (
    <form className={styles.line} onSubmit={(event) => void save(event)} noValidate>
      <div className={styles.wide}>
        <TextField
          label={t("sessions:capture.line")}
          hint={t("sessions:capture.line_hint")}
          error={error}
          value={line}
          maxLength={2000}
          autoComplete="off"
          enterKeyHint="send"
          lang={language}
          onChange={(event) => {
            setLine(event.target.value);
            setError(undefined);
          }}
        />
      </div>
      <Select
        label={t("sessions:field.topic")}
        choices={TOPICS.map((value) => ({ value, label: t(`kit:topic.${value}`) }))}
        value={topic}
        onChange={(event) => setTopic(event.target.value as Topic)}
      />
      <Select
        label={t("sessions:field.speaker")}
        choices={[
          { value: "", label: t("sessions:nobody_named") },
          ...(speaker && !known.has(speaker) ? [{ value: speaker, label: speaker }] : []),
          ...participants.map((one) => ({
            value: one.pseudonym,
            label: `${one.pseudonym} – ${t(`kit:stakeholder_type.${one.stakeholder_type}`)}`,
          })),
        ]}
        value={speaker}
        onChange={(event) => setSpeaker(event.target.value)}
      />
      <Select
        label={t("sessions:field.form")}
        choices={(["paraphrase", "verbatim"] as const).map((value) => ({
          value,
          label: t(`sessions:form.${value}`),
        }))}
        value={form}
        onChange={(event) => setForm(event.target.value as "verbatim" | "paraphrase")}
      />
      <Select
        label={t("sessions:field.language")}
        choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        value={language}
        onChange={(event) => {
          const chosen = event.target.value as Language;
          setLanguage(chosen);
          rememberCaptureLanguage(countries, chosen);
        }}
      />
      <div className={styles.wide}>
        <Checkboxes
          label={t("sessions:field.origin")}
          hint={t("sessions:capture.seed_hint")}
          choices={[{ value: "seed", label: t("sessions:capture.seed") }]}
          values={seeding ? ["seed"] : []}
          onChange={(values) => setSeeding(values.length > 0)}
        />
        <Button type="submit">{t("sessions:capture.save")}</Button>
      </div>
    </form>
  );
}

import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import type { Participant, StatementDraft } from "../api";
import { TOPICS, type Topic } from "../model/kit";
import { useFocusInside } from "./use-focus-inside";

interface StatementFormProps {
  draft: StatementDraft;
  participants: readonly Participant[];
  onSave: (draft: StatementDraft) => void;
  /** Without it there is nothing to go back to. */
  onCancel?: () => void;
  /** What the wording is called here. */
  label?: string;
  /** What saving is called here. */
  save?: string;
  /** False where it appears by itself. */
  takesFocus?: boolean;
}

/** Changing the wording, its kind, the topic or the speaker of one statement. */
export function StatementForm({
  draft,
  participants,
  onSave,
  onCancel,
  label,
  save,
  takesFocus = true,
}: StatementFormProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const [text, setText] = useState(draft.text);
  const [topic, setTopic] = useState(draft.topic);
  const [form, setForm] = useState(draft.form);
  const [participant, setParticipant] = useState(draft.participant ?? "");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) setError(t("sessions:capture.empty"));
    else onSave({ ...draft, text: text.trim(), topic, form, participant: participant || null });
  };
  const named = participants.some((one) => one.pseudonym === participant);
  const box = useFocusInside<HTMLFormElement>(takesFocus);
  // Nobody makes a machine's draft of a person's words; a draft becomes a person's only by being captured anew.
  const forms = draft.form === "ai_draft" ? (["ai_draft"] as const) : (["paraphrase", "verbatim"] as const);
  return (
    <form ref={box} onSubmit={submit} noValidate>
      <TextArea
        label={label ?? t("sessions:field.text")}
        limit={2000}
        error={error}
        lang={draft.language}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        label={t("sessions:field.topic")}
        choices={TOPICS.map((value) => ({ value, label: t(`kit:topic.${value}`) }))}
        value={topic}
        onChange={(event) => setTopic(event.target.value as Topic)}
      />
      <Select
        label={t("sessions:field.form")}
        choices={forms.map((value) => ({ value, label: t(`sessions:form.${value}`) }))}
        value={form}
        onChange={(event) => setForm(event.target.value as StatementDraft["form"])}
      />
      <Select
        label={t("sessions:field.speaker")}
        choices={[
          { value: "", label: t("sessions:nobody_named") },
          ...(participant && !named ? [{ value: participant, label: participant }] : []),
          ...participants.map((one) => ({ value: one.pseudonym, label: one.pseudonym })),
        ]}
        value={participant}
        onChange={(event) => setParticipant(event.target.value)}
      />
      <div className="actions">
        <Button type="submit">{save ?? t("sessions:save")}</Button>
        {onCancel ? (
          <Button look="secondary" onClick={onCancel}>
            {t("sessions:cancel")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

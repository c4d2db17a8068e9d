import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import type { Participant, StatementDraft } from "../api";
import { TOPICS, type Topic } from "../model/kit";

interface StatementFormProps {
  draft: StatementDraft;
  participants: readonly Participant[];
  onSave: (draft: StatementDraft) => void;
  onCancel: () => void;
}

/** Changing the wording, the topic or the speaker of one statement. */
export function StatementForm({ draft, participants, onSave, onCancel }: StatementFormProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const [text, setText] = useState(draft.text);
  const [topic, setTopic] = useState(draft.topic);
  const [participant, setParticipant] = useState(draft.participant ?? "");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim()) setError(t("sessions:capture.empty"));
    else onSave({ ...draft, text: text.trim(), topic, participant: participant || null });
  };
  const named = participants.some((one) => one.pseudonym === participant);
  return (
    <form onSubmit={submit} noValidate>
      <TextArea
        label={t("sessions:field.text")}
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
        <Button type="submit">{t("sessions:save")}</Button>
        <Button look="secondary" onClick={onCancel}>
          {t("sessions:cancel")}
        </Button>
      </div>
    </form>
  );
}

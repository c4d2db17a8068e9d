import { useTranslation } from "react-i18next";
import { TextArea } from "../../../../components/form/text-field";

interface NoteFieldProps {
  note: string;
  onChange: (note: string) => void;
  messages: Readonly<Record<string, string>>;
}

/** What else there is to say about a step. */
export function NoteField({ note, onChange, messages }: NoteFieldProps) {
  const { t } = useTranslation("designs");
  return (
    <TextArea
      id="note"
      label={t("note")}
      error={messages.note}
      value={note}
      limit={4000}
      rows={3}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

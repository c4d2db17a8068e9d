import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import type { Statement, StatementDraft } from "../api";
import { mergedDraft, partsOf, rewordedDraft, splitDrafts } from "../model/lineage";
import { useFocusInside } from "./use-focus-inside";

export type Making = "merge" | "split" | "reword";

interface LineageFormProps {
  making: Making;
  statement: Statement;
  /** What it can be merged with. */
  others: readonly Statement[];
  onMade: (drafts: StatementDraft[]) => void;
  onCancel: () => void;
}

/** Making one statement out of several, several out of one, or the same in other words. */
export function LineageForm({ making, statement, others, onMade, onCancel }: LineageFormProps) {
  const { t } = useTranslation("sessions");
  const form = useFocusInside<HTMLFormElement>();
  const [chosen, setChosen] = useState<string[]>([]);
  const [text, setText] = useState(statement.text);
  const [replace, setReplace] = useState(true);
  const [error, setError] = useState<{ field: "text" | "others"; message: string }>();
  const parts = partsOf(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const merged = others.filter((one) => chosen.includes(one.id));
    if (!text.trim()) setError({ field: "text", message: t("capture.empty") });
    else if (making === "merge" && merged.length === 0)
      setError({ field: "others", message: t("capture.choose_another") });
    else if (making === "split" && parts.length < 2)
      setError({ field: "text", message: t("capture.two_parts") });
    else if (making === "merge") onMade([mergedDraft([statement, ...merged], text.trim(), replace)]);
    else if (making === "split") onMade(splitDrafts(statement, parts, replace));
    else onMade([rewordedDraft(statement, text.trim(), replace)]);
  };
  const choose = (ids: string[]) => {
    setChosen(ids);
    const speakers = new Set(
      [statement, ...others.filter((one) => ids.includes(one.id))].map((one) => one.participant),
    );
    // Two people's statements are two voices: only a person may decide that they count as one.
    setReplace(speakers.size === 1);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      {making === "merge" ? (
        <Checkboxes
          label={t("capture.merge_with")}
          error={error?.field === "others" ? error.message : undefined}
          choices={others.map((one) => ({
            value: one.id,
            label: one.participant ? `${one.participant}: ${one.text}` : one.text,
          }))}
          values={chosen}
          onChange={choose}
        />
      ) : null}
      <TextArea
        label={making === "merge" ? t("capture.merged_text") : t("field.text")}
        hint={making === "split" ? t("capture.split_hint") : undefined}
        error={error?.field === "text" ? error.message : undefined}
        limit={2000}
        lang={statement.language}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Checkboxes
        label={t("capture.replaces")}
        hint={t("capture.replaces_hint")}
        choices={[{ value: "yes", label: t("yes") }]}
        values={replace ? ["yes"] : []}
        onChange={(values) => setReplace(values.length > 0)}
      />
      <div className="actions">
        <Button type="submit">{t("save")}</Button>
        <Button look="secondary" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

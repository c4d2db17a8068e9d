import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import type { Versioned } from "../../../lib/api/client";
import { PartConflict } from "./part-conflict";
import { NoteField } from "./steps/note-field";
import type { PartState } from "./use-part-saving";

interface PartFormProps<Draft, View> {
  namespace: "readiness" | "screening";
  part: PartState<Draft, View>;
  draft: Draft;
  messages: Record<string, string>;
  note: string;
  onNote: (note: string) => void;
  /** Lays what somebody else saved into the fields. */
  onTheirs: (theirs: Versioned<View>) => void;
  children: ReactNode;
}

/** The frame of a part of a design that is saved as one: its faults, somebody else's change, a note, what was saved. */
export function PartForm<Draft, View>({
  namespace,
  part,
  draft,
  messages,
  note,
  onNote,
  onTheirs,
  children,
}: PartFormProps<Draft, View>) {
  const { t } = useTranslation(namespace);
  const errors = Object.entries(messages).map(([field, message]) => ({ field, message }));
  const { theirs } = part;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    part.save(draft);
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {theirs ? (
        <PartConflict
          onKeepMine={() => part.save(draft, theirs)}
          onTakeTheirs={() => {
            onTheirs(theirs);
            part.take(theirs);
          }}
        />
      ) : part.problem && errors.length === 0 ? (
        <ProblemNotice problem={part.problem} onRetry={() => part.save(draft)} />
      ) : null}
      <form onSubmit={submit} noValidate>
        {children}
        <NoteField note={note} onChange={onNote} messages={messages} />
        {part.done ? <Notice tone="good" title={t("form.saved")} live="polite" /> : null}
        <div className="actions">
          <Button type="submit" busy={part.busy}>
            {t("form.save")}
          </Button>
        </div>
      </form>
    </>
  );
}

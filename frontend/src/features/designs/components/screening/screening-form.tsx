import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../../components/form/error-summary";
import { Button } from "../../../../components/ui/button";
import { Notice } from "../../../../components/ui/notice";
import { ProblemNotice } from "../../../../components/ui/problem-notice";
import type { Versioned } from "../../../../lib/api/client";
import { differs, functionsOf, screeningControl, screeningDraft, withEntry } from "../../model/screening";
import type { AiActReference, Screening } from "../../model/types";
import { screeningQuery, useSaveScreening } from "../../readiness-api";
import { PartConflict } from "../part-conflict";
import { NoteField } from "../steps/note-field";
import { usePartSaving } from "../use-part-saving";
import { ConclusionForm } from "./conclusion";
import { FunctionFields } from "./function-fields";
import { FunctionOutcome } from "./function-outcome";

interface ScreeningFormProps {
  opened: Versioned<Screening>;
  reference: AiActReference;
}

/** The answers about every function, saved together; conclusions are drawn one by one from what is saved. */
export function ScreeningForm({ opened, reference }: ScreeningFormProps) {
  const { t } = useTranslation("screening");
  const designId = opened.data.design;
  const part = usePartSaving({
    opened,
    saving: useSaveScreening(designId),
    read: () => screeningQuery(designId),
    // Conclusions are drawn apart, and kept by the service.
    saidIn: ({ saved }) => saved && [saved.functions, saved.note],
  });
  const [functions, setFunctions] = useState(() => functionsOf(opened.data));
  const [note, setNote] = useState(opened.data.saved?.note ?? "");
  const draft = screeningDraft(functions, note);
  const messages = Object.fromEntries(
    (part.problem?.errors ?? []).map((error) => [screeningControl(draft, error.pointer), error.message]),
  );
  const errors = Object.entries(messages).map(([field, message]) => ({ field, message }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    part.save(draft);
  };
  return (
    <>
      <ErrorSummary errors={errors} />
      {part.theirs ? (
        <PartConflict
          onKeepMine={() => part.save(draft, part.theirs)}
          onTakeTheirs={() => {
            if (!part.theirs) return;
            setFunctions(functionsOf(part.theirs.data));
            setNote(part.theirs.data.saved?.note ?? "");
            part.take(part.theirs);
          }}
        />
      ) : part.problem && errors.length === 0 ? (
        <ProblemNotice problem={part.problem} onRetry={() => part.save(draft)} />
      ) : null}
      <form onSubmit={submit} noValidate>
        {part.seen.data.functions.map((shown) => {
          const value = functions.find((each) => each.code === shown.code);
          return value ? (
            <FunctionOutcome key={shown.code} shown={shown}>
              <FunctionFields
                shown={shown}
                trust={part.seen.data.trust}
                reference={reference}
                value={value}
                messages={messages}
                onChange={(changed) => setFunctions(withEntry(functions, changed))}
              />
              <ConclusionForm
                screening={part.seen}
                shown={shown}
                unsaved={differs(shown, value)}
                onConcluded={part.take}
                onOutdated={() => void part.catchUp()}
              />
            </FunctionOutcome>
          ) : null;
        })}
        <NoteField note={note} onChange={setNote} messages={messages} />
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

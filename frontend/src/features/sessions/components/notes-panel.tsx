import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios } from "../../../components/form/choices";
import { TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import { type Note, type NoteDraft, notesQuery, type Session, writeNote } from "../api";
import { etagOf, withItem } from "../model/statements";
import styles from "./sessions.module.css";

const KINDS = ["parked", "decision"] as const;

/** What is parked for later and what was decided: in sight while the session runs, and part of its record. */
export function NotesPanel({ session, mayWrite }: { session: Session; mayWrite: boolean }) {
  const { t } = useTranslation("sessions");
  const notes = useQuery(notesQuery(session.id));
  const writes = mayWrite && session.status !== "planned";
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{t("notes.title")}</h2>
      <Loaded query={notes}>
        {(list) => (
          <>
            {KINDS.map((kind) => (
              <section key={kind} aria-labelledby={`notes-${kind}`}>
                <h3 id={`notes-${kind}`}>{t(`notes.${kind}`)}</h3>
                {list.every((note) => note.kind !== kind) ? <p>{t("notes.none")}</p> : null}
                <ul className={styles.list}>
                  {list
                    .filter((note) => note.kind === kind)
                    .map((note) => (
                      <li key={note.id} className={styles.item}>
                        <OneNote session={session} note={note} mayWrite={writes} />
                      </li>
                    ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Loaded>
      {writes ? <NoteForm session={session} /> : null}
    </section>
  );
}

function useWriting(session: Session, onDone: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, draft, etag }: { id: string; draft: NoteDraft; etag: string | null }) =>
      writeNote(session.id, id, draft, etag),
    onSuccess: (note) => {
      queries.setQueryData(notesQuery(session.id).queryKey, (list) => list && withItem(list, note));
      onDone();
    },
    // Somebody else was faster: what they wrote is shown, and what was typed here stays.
    onError: () => queries.invalidateQueries({ queryKey: notesQuery(session.id).queryKey }),
  });
}

function OneNote({ session, note, mayWrite }: { session: Session; note: Note; mayWrite: boolean }) {
  const { t } = useTranslation("sessions");
  const [settling, setSettling] = useState(false);
  const [outcome, setOutcome] = useState("");
  const writing = useWriting(session, () => setSettling(false));
  const parked = note.kind === "parked";
  const settle = (event: FormEvent) => {
    event.preventDefault();
    writing.mutate({
      id: note.id,
      draft: { kind: note.kind, text: note.text, settled: true, outcome: outcome.trim() || null },
      etag: etagOf(note.revision),
    });
  };
  return (
    <>
      <p>{note.text}</p>
      <p className={styles.meta}>
        {note.settled ? <Tag>{t(parked ? "notes.settled" : "notes.revoked")}</Tag> : null}
        {note.late ? <Tag tone="warn">{t("notes.late")}</Tag> : null}
        {note.outcome ? <span>{note.outcome}</span> : null}
        {mayWrite && !note.settled && !settling ? (
          <Button look="quiet" onClick={() => setSettling(true)}>
            {t(parked ? "notes.settle" : "notes.revoke")}
            <span className="visually-hidden">: {note.text}</span>
          </Button>
        ) : null}
      </p>
      {settling ? (
        <form onSubmit={settle} noValidate>
          {writing.error ? <ProblemNotice problem={asProblem(writing.error)} /> : null}
          <TextField
            label={t("notes.outcome")}
            value={outcome}
            maxLength={500}
            onChange={(event) => setOutcome(event.target.value)}
          />
          <div className="actions">
            <Button type="submit" busy={writing.isPending}>
              {t("save")}
            </Button>
            <Button look="secondary" onClick={() => setSettling(false)}>
              {t("cancel")}
            </Button>
          </div>
        </form>
      ) : null}
    </>
  );
}

function NoteForm({ session }: { session: Session }) {
  const { t } = useTranslation("sessions");
  const [kind, setKind] = useState<Note["kind"]>("parked");
  const [text, setText] = useState("");
  const [error, setError] = useState<string>();
  // One id for this note, so that a second attempt after a lost answer makes no second one.
  const id = useRef(uuid7());
  const writing = useWriting(session, () => {
    id.current = uuid7();
    setText("");
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setError(text.trim() ? undefined : t("notes.empty"));
    if (text.trim()) {
      const draft = { kind, text: text.trim(), settled: false, outcome: null };
      writing.mutate({ id: id.current, draft, etag: null });
    }
  };
  return (
    <form className={styles.block} onSubmit={submit} noValidate>
      {writing.error ? <ProblemNotice problem={asProblem(writing.error)} /> : null}
      <Radios
        label={t("notes.kind")}
        choices={KINDS.map((value) => ({ value, label: t(`notes.kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t("notes.text")}
        hint={t("notes.hint")}
        error={error}
        value={text}
        maxLength={2000}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="secondary" busy={writing.isPending}>
        {t("notes.save")}
      </Button>
    </form>
  );
}

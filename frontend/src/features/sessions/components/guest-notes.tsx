import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { guestNotesQuery } from "../guest-api";
import type { Guest } from "../model/guest";

/** What the room decided and what it parked, for those who took part. */
export function GuestNotes({ guest }: { guest: Guest }) {
  const { t } = useTranslation("join");
  const notes = (useQuery(guestNotesQuery(guest)).data ?? []).filter((note) => !note.settled);
  return (["decision", "parked"] as const).map((kind) => {
    const found = notes.filter((note) => note.kind === kind);
    return found.length === 0 ? null : (
      <section key={kind} aria-labelledby={`notes-${kind}`}>
        <h2 id={`notes-${kind}`}>{t(`notes.${kind}`)}</h2>
        <ul>
          {found.map((note) => (
            <li key={note.id}>{note.text}</li>
          ))}
        </ul>
      </section>
    );
  });
}

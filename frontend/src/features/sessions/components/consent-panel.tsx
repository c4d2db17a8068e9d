import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { Button } from "../../../components/ui/button";
import { Dialog } from "../../../components/ui/dialog";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { changeConsent, eraseParticipant, type Participant, refreshSession, type Session } from "../api";
import { etagOf } from "../model/statements";

const CONSENTS = ["attribution", "quotes"] as const;

interface ConsentPanelProps {
  session: Session;
  people: readonly Participant[];
}

/** A participant's consent, as they give or withdraw it in the room, and their erasure. */
export function ConsentPanel({ session, people }: ConsentPanelProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const queries = useQueryClient();
  const [chosen, setChosen] = useState("");
  const [erasing, setErasing] = useState(false);
  const person = people.find((one) => one.id === chosen);
  const change = useMutation({
    mutationFn: ({ id, revision, values }: { id: string; revision: number; values: readonly string[] }) =>
      changeConsent(
        session.id,
        id,
        { attribution: values.includes("attribution"), quotes: values.includes("quotes") },
        etagOf(revision),
      ),
    onSettled: () => refreshSession(queries, session.id),
  });
  const erase = useMutation({
    mutationFn: ({ id, revision }: Participant) => eraseParticipant(session.id, id, etagOf(revision)),
    onSuccess: () => {
      setErasing(false);
      setChosen("");
      return refreshSession(queries, session.id);
    },
  });
  return (
    <details>
      <summary>{t("sessions:participants.change")}</summary>
      <Select
        label={t("sessions:participants.pseudonym")}
        prompt
        choices={people.map((one) => ({ value: one.id, label: one.pseudonym }))}
        value={chosen}
        onChange={(event) => {
          setChosen(event.target.value);
          change.reset();
        }}
      />
      {change.error ? <ProblemNotice problem={asProblem(change.error)} /> : null}
      <p role="status">
        {change.data ? t("sessions:participants.changed", { pseudonym: change.data.pseudonym }) : ""}
      </p>
      {person ? (
        <>
          <Checkboxes
            label={t("sessions:participants.consent")}
            choices={CONSENTS.map((value) => ({ value, label: t(`kit:consent.${value}`) }))}
            values={CONSENTS.filter((name) => person.consent[name])}
            onChange={(values) => change.mutate({ id: person.id, revision: person.revision, values })}
          />
          <Button look="danger" onClick={() => setErasing(true)}>
            {t("sessions:participants.erase")}
          </Button>
          <Dialog
            title={`${t("sessions:participants.erase")}: ${person.pseudonym}`}
            open={erasing}
            onClose={() => setErasing(false)}
          >
            <p>{t("sessions:participants.erase_means")}</p>
            {erase.error ? <ProblemNotice problem={asProblem(erase.error)} /> : null}
            <div className="actions">
              <Button look="danger" busy={erase.isPending} onClick={() => erase.mutate(person)}>
                {t("sessions:participants.erase_yes")}
              </Button>
              <Button look="secondary" onClick={() => setErasing(false)}>
                {t("sessions:cancel")}
              </Button>
            </div>
          </Dialog>
        </>
      ) : null}
    </details>
  );
}

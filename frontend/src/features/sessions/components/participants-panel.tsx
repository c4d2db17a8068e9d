import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import type { Country } from "../../../lib/vocabulary/countries";
import { STAKEHOLDER_TYPES, type StakeholderType } from "../../../lib/vocabulary/stakeholder-types";
import { type Invited, inviteParticipant, type Participant, participantsQuery, type Session } from "../api";
import { ConsentPanel } from "./consent-panel";
import styles from "./sessions.module.css";

interface ParticipantsPanelProps {
  session: Session;
  mayInvite: boolean;
}

/** Who takes part, under pseudonyms, and adding somebody. A join code is shown once, here. */
export function ParticipantsPanel({ session, mayInvite }: ParticipantsPanelProps) {
  const { t } = useTranslation("sessions");
  const participants = useQuery(participantsQuery(session.id));
  const [invited, setInvited] = useState<Invited[]>([]);
  return (
    <section aria-labelledby="participants-title">
      <h2 id="participants-title">{t("participants.title")}</h2>
      <Loaded query={participants}>
        {(list) =>
          list.length === 0 ? (
            <p>{t("participants.none")}</p>
          ) : (
            <>
              <ParticipantTable people={list} />
              {mayInvite ? <ConsentPanel session={session} people={list} /> : null}
            </>
          )
        }
      </Loaded>
      {mayInvite && session.status !== "closed" ? (
        <details>
          <summary>{t("participants.add")}</summary>
          <InviteForm session={session} onInvited={(one) => setInvited([...invited, one])} />
        </details>
      ) : null}
      {invited.length > 0 ? (
        <Notice tone="warn" title={t("participants.codes_once")} live="polite">
          <ul>
            {invited.map((one) => (
              <li key={one.id}>
                {one.pseudonym}: <span className={styles.code}>{one.join_code}</span>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </section>
  );
}

function ParticipantTable({ people }: { people: readonly Participant[] }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const yesNo = (value: boolean | undefined) => t(value ? "sessions:yes" : "sessions:no");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={t("sessions:participants.table")}>
      <table>
        <caption className="visually-hidden">{t("sessions:participants.table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sessions:participants.pseudonym")}</th>
            <th scope="col">{t("sessions:field.stakeholder_type")}</th>
            <th scope="col">{t("sessions:field.country")}</th>
            <th scope="col">{t("sessions:participants.attribution")}</th>
            <th scope="col">{t("sessions:participants.quotes")}</th>
            <th scope="col">{t("sessions:participants.joined")}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.pseudonym}</th>
              <td>{t(`kit:stakeholder_type.${person.stakeholder_type}`)}</td>
              <td>{format.country(person.country)}</td>
              <td>{yesNo(person.consent.attribution)}</td>
              <td>{yesNo(person.consent.quotes)}</td>
              <td>{person.joined_at ? format.time(person.joined_at) : t("sessions:participants.not_yet")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface InviteFormProps {
  session: Session;
  onInvited: (invited: Invited) => void;
}

function InviteForm({ session, onInvited }: InviteFormProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const queries = useQueryClient();
  const [type, setType] = useState<StakeholderType>("pes");
  const countries: Country[] =
    session.level === "international" ? [...session.countries, "EU"] : session.countries;
  const [country, setCountry] = useState<Country>(countries[0] ?? "EU");
  const [consent, setConsent] = useState<("attribution" | "quotes")[]>([]);
  const [email, setEmail] = useState("");
  const invite = useMutation({
    mutationFn: () =>
      inviteParticipant(session.id, {
        stakeholder_type: type,
        country,
        consent: { attribution: consent.includes("attribution"), quotes: consent.includes("quotes") },
        ...(email.trim() ? { contact: { email: email.trim() } } : {}),
      }),
    onSuccess: (invited) => {
      onInvited(invited);
      setConsent([]);
      setEmail("");
      return queries.invalidateQueries({ queryKey: participantsQuery(session.id).queryKey });
    },
  });
  const problem = invite.error ? asProblem(invite.error) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Select
        label={t("sessions:field.stakeholder_type")}
        choices={STAKEHOLDER_TYPES.map((value) => ({ value, label: t(`kit:stakeholder_type.${value}`) }))}
        value={type}
        onChange={(event) => setType(event.target.value as StakeholderType)}
      />
      <Select
        label={t("sessions:field.country")}
        choices={countries.map((value) => ({ value, label: format.country(value) }))}
        value={country}
        onChange={(event) => setCountry(event.target.value as Country)}
      />
      <Checkboxes
        label={t("sessions:participants.consent")}
        hint={t("sessions:participants.consent_hint")}
        choices={(["attribution", "quotes"] as const).map((value) => ({
          value,
          label: t(`kit:consent.${value}`),
        }))}
        values={consent}
        onChange={setConsent}
      />
      <TextField
        type="email"
        label={t("sessions:participants.email")}
        hint={t("sessions:participants.email_hint")}
        error={problem?.messagesFor({ email: "/contact" }).email}
        value={email}
        autoComplete="off"
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" busy={invite.isPending}>
        {t("sessions:participants.add_one")}
      </Button>
    </form>
  );
}

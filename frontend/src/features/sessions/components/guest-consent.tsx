import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes } from "../../../components/form/choices";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { type Consent, changeMyConsent, myselfQuery } from "../guest-api";
import type { Guest } from "../model/guest";

const CONSENTS = ["attribution", "quotes"] as const;

/** What one agreed to, to be changed at any time. */
export function GuestConsent({ guest }: { guest: Guest }) {
  const { t } = useTranslation(["join", "kit"]);
  const me = useQuery(myselfQuery(guest)).data;
  if (!me) return null;
  return (
    <details>
      <summary>{t("join:own_consent.title")}</summary>
      <ConsentForm key={me.revision} guest={guest} consent={me.consent} />
    </details>
  );
}

function ConsentForm({ guest, consent }: { guest: Guest; consent: Consent }) {
  const { t } = useTranslation(["join", "kit"]);
  const queries = useQueryClient();
  const [given, setGiven] = useState(() => CONSENTS.filter((name) => consent[name]));
  const change = useMutation({
    mutationFn: () =>
      changeMyConsent(guest, {
        attribution: given.includes("attribution"),
        quotes: given.includes("quotes"),
      }),
    // What others see of one's words follows; the form itself stays as it is.
    onSuccess: () => queries.invalidateQueries({ queryKey: ["guest", guest.session_id, "statements"] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {change.error ? <ProblemNotice problem={asProblem(change.error)} /> : null}
      <Checkboxes
        label={t("kit:consent.title")}
        hint={t("join:own_consent.hint")}
        choices={CONSENTS.map((value) => ({ value, label: t(`kit:consent.${value}`) }))}
        values={given}
        onChange={(values) => {
          setGiven(values);
          change.reset();
        }}
      />
      <p role="status">{change.data ? t("join:own_consent.saved") : ""}</p>
      <Button type="submit" look="secondary" busy={change.isPending}>
        {t("join:own_consent.save")}
      </Button>
    </form>
  );
}

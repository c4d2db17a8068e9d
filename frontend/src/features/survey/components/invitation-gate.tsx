import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { Problem } from "../../../lib/api/problem";
import { type Questionnaire, questionnaireQuery } from "../api";

interface InvitationGateProps {
  waveId: string;
  /** The invitation that is in use already, from the draft. */
  invitation: string | undefined;
  children: (questionnaire: Questionnaire, invitation: string | undefined) => ReactNode;
}

/** The questionnaire for whoever may see it. A wave by invitation does not show itself: it asks for the code. */
export function InvitationGate({ waveId, invitation, children }: InvitationGateProps) {
  const { t } = useTranslation("survey");
  // An invitation comes after the `#`, which browsers send to nobody.
  const [given, setGiven] = useState(() => invitation ?? fromAddress());
  const [typed, setTyped] = useState("");
  const questionnaire = useQuery(questionnaireQuery(waveId, given));
  const hidden = questionnaire.error instanceof Problem && questionnaire.error.status === 404;
  const wave = questionnaire.data?.wave;
  const needed = hidden || (wave?.access === "invited" && !given);
  if (!needed) return <Loaded query={questionnaire}>{(data) => children(data, given)}</Loaded>;
  const enter = (event: FormEvent) => {
    event.preventDefault();
    setGiven(typed.trim() || undefined);
  };
  return (
    <Page title={t("invitation_needed")} crumbs={[{ label: t("title"), to: "/survey" }]}>
      {hidden && given ? <Notice tone="bad" title={t("not_found_invitation")} live="assertive" /> : null}
      <form onSubmit={enter}>
        <TextField
          label={t("invitation")}
          hint={t("invitation_hint")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          maxLength={60}
          required
        />
        <Button type="submit">{t("go_on")}</Button>
      </form>
    </Page>
  );
}

function fromAddress(): string | undefined {
  return new URLSearchParams(window.location.hash.slice(1)).get("invitation") ?? undefined;
}

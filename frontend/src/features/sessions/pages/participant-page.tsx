import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button, LinkButton } from "../../../components/ui/button";
import type { Session } from "../api";
import { GuestConsent } from "../components/guest-consent";
import { GuestNotes } from "../components/guest-notes";
import { GuestReadBack } from "../components/guest-read-back";
import { GuestRounds } from "../components/guest-rounds";
import styles from "../components/sessions.module.css";
import { SessionStage, Synthetic } from "../components/status-tag";
import { guestSessionQuery } from "../guest-api";
import { forgetGuest, type Guest, knownGuest } from "../model/guest";

/** A participant's page, made for a phone: what is said of them, what they are asked, what they answered. */
export function ParticipantPage() {
  // All the words the page will need: a later one would take the whole page away while it loads.
  const { t } = useTranslation(["join", "kit"]);
  const [guest] = useState(() => knownGuest());
  if (!guest) {
    return (
      <Page title={t("not_joined")} lead={t("not_joined_explained")}>
        <LinkButton to="/join">{t("title")}</LinkButton>
      </Page>
    );
  }
  return <Seat guest={guest} />;
}

function Seat({ guest }: { guest: Guest }) {
  const { t } = useTranslation("join");
  const navigate = useNavigate();
  const session = useQuery(guestSessionQuery(guest));
  const leave = () => {
    forgetGuest();
    void navigate({ to: "/join" });
  };
  return (
    <Page title={t("your_page")} lead={session.data?.title}>
      <p className={styles.meta}>
        <span>{t("you_are", { pseudonym: guest.pseudonym })}</span>
      </p>
      <Loaded query={session}>{(data) => <Stage guest={guest} session={data} />}</Loaded>
      <div className="actions">
        <Button look="quiet" onClick={leave}>
          {t("leave")}
        </Button>
      </div>
    </Page>
  );
}

function Stage({ guest, session }: { guest: Guest; session: Session }) {
  return (
    <>
      <p role="status">
        <SessionStage status={session.status} />
      </p>
      <p>
        <Synthetic when={session.synthetic} />
      </p>
      <GuestRounds guest={guest} />
      <GuestReadBack guest={guest} session={session} />
      <GuestNotes guest={guest} />
      <GuestConsent guest={guest} />
    </>
  );
}

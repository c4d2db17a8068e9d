import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Tag } from "../../components/ui/tag";
import { useCan, useSession } from "../../lib/auth/session";
import { useFormats } from "../../lib/format/use-formats";
import { navigation } from "../navigation";
import { configurationsQuery, openWavesQuery, sessionsHeldQuery } from "./api";

/** What has been heard, where, and what it says so far. Without an account only what is open to everybody. */
export function Heard() {
  const { t } = useTranslation("home");
  const session = useSession();
  return (
    <>
      <h2>{t("heard.title")}</h2>
      <OpenWaves />
      {session.status === "signed-in" ? <SoFar subject={session.subject} /> : <p>{t("heard.sign_in")}</p>}
    </>
  );
}

function OpenWaves() {
  const { t } = useTranslation("home");
  const waves = useQuery(openWavesQuery);
  if (!waves.data) return waves.error ? <p>{t("heard.unavailable")}</p> : null;
  if (waves.data.length === 0) return <p>{t("heard.no_survey")}</p>;
  return (
    <ul>
      {waves.data.map((wave) => (
        <li key={wave.id}>
          {t("heard.open_survey")}{" "}
          <Link to="/survey/$waveId" params={{ waveId: wave.id }}>
            {wave.title}
          </Link>{" "}
          {wave.synthetic ? <Tag tone="warn">{t("heard.synthetic")}</Tag> : null}
        </li>
      ))}
    </ul>
  );
}

function SoFar({ subject }: { subject: string }) {
  const { t } = useTranslation("home");
  const format = useFormats();
  const can = useCan();
  const readsEvidence = navigation.some(
    ({ to, roles }) => to === "/evidence" && roles?.some((role) => can(role)),
  );
  const sessions = useQuery(sessionsHeldQuery(subject));
  const evidence = useQuery({ ...configurationsQuery(subject), enabled: readsEvidence });
  if (sessions.error || evidence.error) return <p>{t("heard.unavailable")}</p>;
  if (!sessions.data || (readsEvidence && !evidence.data)) return null;
  const more = (full: boolean, count: number) => (full ? `${format.number(count)}+` : format.number(count));
  return (
    <ul>
      <li>
        {t("heard.sessions", { n: more(sessions.data.full, sessions.data.sessions) })}
        {sessions.data.countries.length > 0
          ? ` (${format.list(sessions.data.countries.map(format.country))})`
          : ""}
      </li>
      <li>
        {t("heard.statements", {
          n: format.number(sessions.data.statements),
          cards: format.number(sessions.data.cards),
        })}
      </li>
      {evidence.data ? (
        <li>
          {t("heard.configurations", {
            n: more(evidence.data.full, evidence.data.configurations),
            accepted: format.number(evidence.data.accepted),
            contested: format.number(evidence.data.contested),
          })}
        </li>
      ) : null}
      {sessions.data.synthetic || evidence.data?.synthetic ? (
        <li>
          <Tag tone="warn">{t("heard.synthetic")}</Tag> {t("heard.synthetic_among")}
        </li>
      ) : null}
    </ul>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Tag } from "../../components/ui/tag";
import { useSession } from "../../lib/auth/session";
import { useFormats } from "../../lib/format/use-formats";
import { heardQuery, openWavesQuery } from "./api";

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
  const { data, error } = useQuery(heardQuery(subject));
  if (!data) return error ? <p>{t("heard.unavailable")}</p> : null;
  const more = (full: boolean, count: number) => (full ? `${format.number(count)}+` : format.number(count));
  return (
    <ul>
      <li>
        {t("heard.sessions", { n: more(data.sessionsFull, data.sessions) })}
        {data.countries.length > 0 ? ` (${format.list(data.countries.map(format.country))})` : ""}
      </li>
      <li>
        {t("heard.statements", { n: format.number(data.statements), cards: format.number(data.cards) })}
      </li>
      <li>
        {t("heard.configurations", {
          n: more(data.configurationsFull, data.configurations),
          accepted: format.number(data.accepted),
          contested: format.number(data.contested),
        })}
      </li>
      {data.synthetic ? (
        <li>
          <Tag tone="warn">{t("heard.synthetic")}</Tag> {t("heard.synthetic_among")}
        </li>
      ) : null}
    </ul>
  );
}

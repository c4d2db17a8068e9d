import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Tag } from "../../../components/ui/tag";
import { useSession } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { type Wave, wavesQuery } from "../api";

/** The surveys that anybody may answer now. */
export function OpenWavesPage() {
  const { t } = useTranslation("survey");
  const session = useSession();
  const waves = useQuery(wavesQuery(session.status === "signed-in" ? session.subject : undefined));
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Loaded query={waves}>
        {({ items }) => (
          <OpenWaves waves={items.filter((wave) => wave.status === "open" && wave.access !== "invited")} />
        )}
      </Loaded>
      <p>
        <Link to="/survey/receipt">{t("have_receipt")}</Link>
      </p>
      <p>{t("have_invitation")}</p>
    </Page>
  );
}

function OpenWaves({ waves }: { waves: readonly Wave[] }) {
  const { t } = useTranslation("survey");
  const format = useFormats();
  if (waves.length === 0) return <p>{t("none")}</p>;
  return (
    <ul>
      {waves.map((wave) => (
        <li key={wave.id}>
          <Link to="/survey/$waveId" params={{ waveId: wave.id }}>
            {wave.title}
          </Link>{" "}
          {wave.synthetic ? <Tag tone="warn">{t("synthetic")}</Tag> : null}
          <br />
          {wave.closes_at ? t("closes", { date: format.date(wave.closes_at) }) : t("open_ended")}
        </li>
      ))}
    </ul>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { LinkButton } from "../../../components/ui/button";
import { useCan, useSession } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { type Instrument, instrumentsQuery, type Wave, wavesQuery } from "../api";
import { WaveTags } from "../components/wave-tags";
import { wordsIn } from "../model/definition";

/** Instruments and waves, and where to go from here. */
export function ManagePage() {
  const { t } = useTranslation("survey_manage");
  const can = useCan();
  const session = useSession();
  const waves = useQuery(wavesQuery(session.status === "signed-in" ? session.subject : undefined));
  const instruments = useQuery(instrumentsQuery);
  return (
    <Page title={t("title")} lead={t("lead")} lang={t("language_tag")}>
      <h2>{t("waves")}</h2>
      {can("survey_manager") ? (
        <div className="actions">
          <LinkButton to="/manage/waves/new">{t("plan")}</LinkButton>
        </div>
      ) : null}
      <Loaded query={waves}>{({ items }) => <WaveTable waves={items} />}</Loaded>
      <h2>{t("instruments")}</h2>
      <p>{t("own_instrument")}</p>
      {can("survey_manager", "EU") ? (
        <div className="actions">
          <LinkButton look="secondary" to="/manage/instruments/new">
            {t("new_instrument.add")}
          </LinkButton>
        </div>
      ) : null}
      <Loaded query={instruments}>{({ items }) => <Instruments instruments={items} />}</Loaded>
    </Page>
  );
}

function WaveTable({ waves }: { waves: readonly Wave[] }) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  if (waves.length === 0) return <p>{t("no_waves")}</p>;
  return (
    <ScrollBox label={t("waves")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("wave")}</th>
            <th scope="col">{t("status")}</th>
            <th scope="col">{t("opens")}</th>
            <th scope="col">{t("closes")}</th>
            <th scope="col">{t("results")}</th>
          </tr>
        </thead>
        <tbody>
          {waves.map((wave) => (
            <tr key={wave.id}>
              <th scope="row">
                <Link to="/manage/waves/$waveId" params={{ waveId: wave.id }}>
                  {wave.title}
                </Link>
              </th>
              <td>
                <WaveTags wave={wave} />
              </td>
              <td>{format.dateTime(wave.opens_at, wave.timezone)}</td>
              <td>{wave.closes_at ? format.dateTime(wave.closes_at, wave.timezone) : t("no_end")}</td>
              <td>
                <Link to="/manage/waves/$waveId/results" params={{ waveId: wave.id }}>
                  {t("results")}
                  <span className="visually-hidden">: {wave.title}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Instruments({ instruments }: { instruments: readonly Instrument[] }) {
  const { t, i18n } = useTranslation("survey_manage");
  const format = useFormats();
  if (instruments.length === 0) return <p>{t("no_instruments")}</p>;
  return (
    <ScrollBox label={t("instruments")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("instrument")}</th>
            <th scope="col">{t("version")}</th>
            <th scope="col">{t("changed")}</th>
            <th scope="col">{t("instrument_page.preview_column")}</th>
          </tr>
        </thead>
        <tbody>
          {instruments.map((instrument) => (
            <tr key={instrument.id}>
              <th scope="row">
                <Link to="/manage/instruments/$instrumentId" params={{ instrumentId: instrument.id }}>
                  {wordsIn(instrument.title, i18n.language) || instrument.slug}
                </Link>
              </th>
              <td>{instrument.latest_version ?? t("only_draft")}</td>
              <td>{format.date(instrument.updated_at)}</td>
              <td>
                <Link
                  to="/manage/instruments/$instrumentId/preview"
                  params={{ instrumentId: instrument.id }}
                  search={instrument.latest_version ? { version: instrument.latest_version } : {}}
                >
                  {t("instrument_page.preview_column")}
                  <span className="visually-hidden">: {wordsIn(instrument.title, i18n.language)}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

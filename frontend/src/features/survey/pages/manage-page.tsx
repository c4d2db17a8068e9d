import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button, LinkButton } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useCan, useSession } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { type Instrument, instrumentsQuery, publish, type Wave, wavesQuery } from "../api";
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
      <Loaded query={instruments}>{({ items }) => <Instruments instruments={items} />}</Loaded>
    </Page>
  );
}

function WaveTable({ waves }: { waves: readonly Wave[] }) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  if (waves.length === 0) return <p>{t("no_waves")}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={t("waves")}>
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
              <td>{format.dateTime(wave.opens_at)}</td>
              <td>{wave.closes_at ? format.dateTime(wave.closes_at) : t("no_end")}</td>
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
    </section>
  );
}

function Instruments({ instruments }: { instruments: readonly Instrument[] }) {
  const { t, i18n } = useTranslation("survey_manage");
  const format = useFormats();
  const can = useCan();
  const queries = useQueryClient();
  const [said, setSaid] = useState("");
  const publishing = useMutation({
    mutationFn: (instrument: Instrument) => publish(instrument.id),
    onSuccess: (version) => {
      setSaid(t("published", { version: version.version, title: wordsIn(version.title, i18n.language) }));
      return queries.invalidateQueries({ queryKey: instrumentsQuery.queryKey });
    },
  });
  if (instruments.length === 0) return <p>{t("no_instruments")}</p>;
  return (
    <>
      {publishing.error ? <ProblemNotice problem={asProblem(publishing.error)} /> : null}
      {said ? <Notice tone="good" title={said} live="polite" /> : null}
      <ul>
        {instruments.map((instrument) => (
          <li key={instrument.id}>
            <strong>{wordsIn(instrument.title, i18n.language)}</strong> ({instrument.slug}). {t("version")}:{" "}
            {instrument.latest_version ?? t("only_draft")}. {t("changed")}:{" "}
            {format.date(instrument.updated_at)}.
            {can("survey_manager", "EU") ? (
              <div className="actions">
                <Button
                  look="secondary"
                  busy={publishing.isPending}
                  onClick={() => publishing.mutate(instrument)}
                >
                  {t("publish")}
                  <span className="visually-hidden">: {wordsIn(instrument.title, i18n.language)}</span>
                </Button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

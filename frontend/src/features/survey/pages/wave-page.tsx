import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button, LinkButton } from "../../../components/ui/button";
import { Dialog } from "../../../components/ui/dialog";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { closeWave, type Wave, waveQuery } from "../api";
import { ChangeWave } from "../components/change-wave";
import { FlagCounts } from "../components/flag-counts";
import { Invitations } from "../components/invitations";
import { LiveCounts } from "../components/live-counts";
import { WaveTags } from "../components/wave-tags";

/** One wave: who answers now, invitations, the way to the results. */
export function WavePage() {
  const { waveId } = useParams({ from: "/manage/waves/$waveId" });
  const wave = useQuery(waveQuery(waveId));
  return <Loaded query={wave}>{({ data, etag }) => <WaveDetails wave={data} etag={etag} />}</Loaded>;
}

function WaveDetails({ wave, etag }: { wave: Wave; etag: string }) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const can = useCan();
  const manages = can("survey_manager");
  const address = `${window.location.origin}/survey/${wave.id}`;
  return (
    <Page title={wave.title} lang={t("language_tag")} crumbs={[{ label: t("title"), to: "/manage/surveys" }]}>
      <p>
        <WaveTags wave={wave} />
      </p>
      {wave.synthetic ? <Notice tone="warn" title={t("synthetic_explained")} /> : null}
      <p>
        {t("opens")}: {format.dateTime(wave.opens_at, wave.timezone)}. {t("closes")}:{" "}
        {wave.closes_at ? format.dateTime(wave.closes_at, wave.timezone) : t("no_end")}.
        <br />
        {t(`access_of.${wave.access}`)}. {t(`anonymity_of.${wave.anonymity}`)}.
      </p>
      {wave.access !== "invited" && wave.status !== "closed" ? (
        <p>
          {t("address")}: <a href={address}>{address}</a>
          <br />
          {t("address_hint")}
        </p>
      ) : null}
      <div className="actions">
        <LinkButton to="/manage/waves/$waveId/results" params={{ waveId: wave.id }}>
          {t("results")}
        </LinkButton>
        {manages && wave.status !== "closed" ? <CloseButton wave={wave} /> : null}
      </div>
      {manages && wave.status === "planned" ? <ChangeWave wave={wave} etag={etag} /> : null}
      <h2>{t("counts")}</h2>
      <LiveCounts wave={wave} />
      {manages ? <FlagCounts wave={wave} /> : null}
      {manages && wave.access !== "open" ? <Invitations wave={wave} /> : null}
    </Page>
  );
}

function CloseButton({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const [asking, setAsking] = useState(false);
  const queries = useQueryClient();
  const closing = useMutation({
    mutationFn: () => closeWave(wave.id),
    onSuccess: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: ["survey"] });
    },
  });
  return (
    <>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t("close_now")}
      </Button>
      <Dialog title={t("close_question")} open={asking} onClose={() => setAsking(false)}>
        <p>{t("close_explained")}</p>
        {closing.error ? <ProblemNotice problem={asProblem(closing.error)} /> : null}
        <div className="actions">
          <Button look="danger" busy={closing.isPending} onClick={() => closing.mutate()}>
            {t("close_now")}
          </Button>
          <Button look="secondary" onClick={() => setAsking(false)}>
            {t("keep_open")}
          </Button>
        </div>
      </Dialog>
    </>
  );
}

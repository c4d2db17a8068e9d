import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { LinkButton } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { ReadingReport } from "../components/reading-report";
import { SessionSelect } from "../components/session-select";
import { TranscriptUpload } from "../components/transcript-upload";
import { type Transcript, takeIn, transcriptsQuery } from "../transcripts-api";

const { useSearch } = getRouteApi("/coding/transcripts");

/** The transcripts of a session, and a new one taken in. */
export function TranscriptsPage() {
  const { t } = useTranslation("coding");
  const navigate = useNavigate();
  const { session = "" } = useSearch();
  return (
    <Page
      title={t("transcripts.title")}
      lead={t("transcripts.lead")}
      crumbs={[{ label: t("title"), to: "/coding" }]}
    >
      <SessionSelect
        value={session}
        onChange={(chosen) =>
          void navigate({ to: "/coding/transcripts", search: { session: chosen }, replace: true })
        }
      />
      {session ? <OfSession key={session} session={session} /> : null}
    </Page>
  );
}

function OfSession({ session }: { session: string }) {
  const { t } = useTranslation("coding");
  const format = useFormats();
  const queries = useQueryClient();
  const can = useCan();
  const transcripts = useQuery(transcriptsQuery(session));
  const [taken, setTaken] = useState<Transcript>();
  const records = can("rapporteur") || can("facilitator") || can("coder");
  return (
    <>
      <Loaded query={transcripts}>
        {(list) =>
          list.length === 0 ? (
            <p>{t("transcripts.none")}</p>
          ) : (
            <ul>
              {list.map((each) => (
                <li key={each.id}>
                  <Link to="/coding/transcripts/$id" params={{ id: each.id }}>
                    {t("transcripts.one", { date: format.dateTime(each.uploaded_at) })}
                  </Link>
                  : {t("report.turns", { count: each.turns })}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {records ? (
        <section aria-labelledby="take-in">
          <h2 id="take-in">{t("transcripts.take_in")}</h2>
          <TranscriptUpload
            submit={t("upload.send")}
            send={(file, language, onProgress) => takeIn(session, { file, language, onProgress })}
            onDone={(transcript) => {
              setTaken(transcript);
              void queries.invalidateQueries({ queryKey: transcriptsQuery(session).queryKey });
            }}
          />
          {taken ? (
            <>
              <ReadingReport transcript={taken} live="polite" />
              <LinkButton to="/coding/transcripts/$id" params={{ id: taken.id }}>
                {t("transcripts.read")}
              </LinkButton>
            </>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import type { Versioned } from "../../../lib/api/client";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import {
  nameSpeaker,
  putInPlace,
  type Reanchored,
  type Transcript,
  transcriptQuery,
} from "../transcripts-api";
import { ReadingReport, ReanchoringReport } from "./reading-report";
import { TranscriptUpload } from "./transcript-upload";

/** How the file was read, who its speakers are, and a better text in its place. */
export function TranscriptTools({ versioned }: { versioned: Versioned<Transcript> }) {
  const { t } = useTranslation("coding");
  const queries = useQueryClient();
  const can = useCan();
  const transcript = versioned.data;
  const [replaced, setReplaced] = useState<Reanchored>();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: transcriptQuery(transcript.id).queryKey }),
      queries.invalidateQueries({ queryKey: ["codings"] }),
    ]);
  return (
    <>
      <h2>{t("report.title")}</h2>
      <ReadingReport transcript={transcript} />
      {(can("facilitator") || can("rapporteur")) && transcript.speakers.length > 0 ? (
        <details>
          <summary>{t("speakers.title")}</summary>
          <p>{t("speakers.explained")}</p>
          {transcript.speakers.map((speaker) => (
            <SpeakerForm
              key={`${speaker.number} ${speaker.participant}`}
              versioned={versioned}
              speaker={speaker}
              onDone={refresh}
            />
          ))}
        </details>
      ) : null}
      <details>
        <summary>{t("replaced.replace")}</summary>
        <p>{t("replaced.explained")}</p>
        <TranscriptUpload
          submit={t("replaced.send")}
          language={transcript.language}
          send={(file, language, onProgress) =>
            putInPlace(transcript.id, versioned.etag, { file, language, onProgress })
          }
          onDone={(result) => {
            setReplaced(result);
            void refresh();
          }}
        />
      </details>
      {replaced ? <ReanchoringReport result={replaced} /> : null}
    </>
  );
}

interface SpeakerFormProps {
  versioned: Versioned<Transcript>;
  speaker: Transcript["speakers"][number];
  onDone: () => void;
}

function SpeakerForm({ versioned, speaker, onDone }: SpeakerFormProps) {
  const { t } = useTranslation("coding");
  const [name, setName] = useState(speaker.participant ?? "");
  const save = useMutation({
    mutationFn: () => nameSpeaker(versioned.data.id, speaker.number, versioned.etag, name.trim() || null),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={t("speakers.who", {
          label: speaker.label ?? speaker.participant ?? speaker.number,
          count: speaker.turns,
        })}
        hint={t("speakers.hint")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" look="secondary" busy={save.isPending}>
        {t("speakers.save")}
      </Button>
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
    </form>
  );
}

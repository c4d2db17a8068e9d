import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Notice } from "../../../components/ui/notice";
import type { Reanchored, Transcript } from "../transcripts-api";

/** What came of a file, and everything in it that a person should look at. */
export function ReadingReport({ transcript, live }: { transcript: Transcript; live?: "polite" }) {
  const { t } = useTranslation("coding");
  const unnamed = transcript.speakers.filter((speaker) => !speaker.participant).length;
  return (
    <Notice
      tone={transcript.notes.length > 0 ? "warn" : "good"}
      title={t("report.turns", { count: transcript.turns })}
      live={live}
    >
      <p>
        {t("report.speakers", { count: transcript.speakers.length })}{" "}
        {unnamed > 0 ? t("report.unnamed", { count: unnamed }) : null}
      </p>
      {transcript.notes.length === 0 ? (
        <p>{t("report.whole")}</p>
      ) : (
        <details>
          <summary>{t("report.notes", { count: transcript.notes.length })}</summary>
          <ul>
            {transcript.notes.map((note) => (
              <li key={`${note.line} ${note.message}`} lang="en">
                {note.line > 0 ? `${t("report.line", { line: note.line })} ` : null}
                {note.message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}

/** What became of the codings when the text was replaced. */
export function ReanchoringReport({ result }: { result: Reanchored }) {
  const { t } = useTranslation("coding");
  const of = (state: "kept" | "moved" | "lost") =>
    result.codings.filter((each) => each.state === state).length;
  return (
    <>
      <Notice tone={of("lost") > 0 ? "warn" : "good"} title={t("replaced.title")} live="polite">
        <p>{t("replaced.codings", { kept: of("kept"), moved: of("moved"), lost: of("lost") })}</p>
      </Notice>
      {result.codings.length > 0 ? (
        <DataTable
          caption={t("replaced.each")}
          table={{
            columns: [t("replaced.quote"), t("replaced.state"), t("replaced.place")],
            rows: result.codings.map((each) => [
              each.quote,
              t(`replaced.states.${each.state}`),
              each.state === "lost" ? null : `${each.start}–${each.end}`,
            ]),
            nullLabel: "–",
            textual: true,
          }}
        />
      ) : null}
    </>
  );
}

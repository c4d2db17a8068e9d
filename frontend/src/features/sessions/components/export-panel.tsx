import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { downloadBlob } from "../../../lib/format/download";
import { type ExportFormat, exportSession, type Session } from "../api";

const FORMATS: readonly ExportFormat[] = ["ics", "docx", "csv", "json", "qdpx", "prov", "archive"];
const ENDINGS: Partial<Record<ExportFormat, string>> = { prov: "prov.json", archive: "zip" };

/** The appointment and the record as files. They need the token, so they are fetched and then offered. */
export function ExportPanel({ session }: { session: Session }) {
  const { t } = useTranslation("sessions");
  const save = useMutation({
    mutationFn: (format: ExportFormat) => exportSession(session.id, format),
    onSuccess: (file, format) => downloadBlob(`session-${session.id}.${ENDINGS[format] ?? format}`, file),
  });
  return (
    <section aria-labelledby="export-title" className="no-print">
      <h2 id="export-title">{t("export.title")}</h2>
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
      <div className="actions">
        {FORMATS.filter((format) => format !== "archive" || session.status === "closed").map((format) => (
          <Button key={format} look="secondary" busy={save.isPending} onClick={() => save.mutate(format)}>
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

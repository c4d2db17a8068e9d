import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { type ExportFormat, exportSession, type Session } from "../api";

const FORMATS: readonly ExportFormat[] = ["ics", "json", "csv"];

/** The appointment and the record as files. They need the token, so they are fetched and then offered. */
export function ExportPanel({ session }: { session: Session }) {
  const { t } = useTranslation("sessions");
  const save = useMutation({
    mutationFn: (format: ExportFormat) => exportSession(session.id, format),
    onSuccess: (file, format) => offer(`session-${session.id}.${format}`, file),
  });
  return (
    <section aria-labelledby="export-title" className="no-print">
      <h2 id="export-title">{t("export.title")}</h2>
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
      <div className="actions">
        {FORMATS.map((format) => (
          <Button key={format} look="secondary" busy={save.isPending} onClick={() => save.mutate(format)}>
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

function offer(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

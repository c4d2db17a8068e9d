import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Problem } from "../../../lib/api/problem";
import { downloadBlob } from "../../../lib/format/download";
import { type BriefFormat, type BriefLanguage, briefFormats, type Release } from "../model/types";
import { briefFile } from "../releases-api";

/** The release as a document to take away, in the reader's language. */
export function ReleaseBrief({ of }: { of: Release }) {
  const { t, i18n } = useTranslation("evidence");
  const brief = useMutation({
    mutationFn: (format: BriefFormat) => briefFile(of.id, format, i18n.language as BriefLanguage),
    onSuccess: (file, format) => downloadBlob(`synthesis-${of.number}-${of.revision}.${format}`, file),
  });
  return (
    <section className="no-print">
      <h2>{t("brief.title")}</h2>
      <p>{t("brief.about")}</p>
      {brief.error instanceof Problem ? <ProblemNotice problem={brief.error} /> : null}
      <p>
        {briefFormats.map((format) => (
          <Button
            key={format}
            look="secondary"
            busy={brief.isPending && brief.variables === format}
            onClick={() => brief.mutate(format)}
          >
            {t(`brief.${format}`)}
          </Button>
        ))}
      </p>
    </section>
  );
}

import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { downloadBlob } from "../../../lib/format/download";
import { type CodebookFormat, codebookFile, type WholeInstrument } from "../manage-api";

const FORMATS: readonly (readonly [CodebookFormat, string])[] = [
  ["csv", "csv"],
  ["json", "json"],
  ["ddi", "xml"],
];

/** The published versions, newest first, each with its codebook as files. */
export function VersionList({ instrument }: { instrument: WholeInstrument }) {
  const { t } = useTranslation("survey_manage");
  const latest = instrument.latest_version ?? 0;
  const saving = useMutation({
    mutationFn: ({ version, format }: { version: number; format: CodebookFormat; ending: string }) =>
      codebookFile(instrument.id, version, format),
    onSuccess: (file, { version, ending }) =>
      downloadBlob(`${instrument.slug}-v${version}-codebook.${ending}`, file),
  });
  if (latest === 0) return <p>{t("instrument_page.no_version")}</p>;
  return (
    <>
      {saving.error ? <ProblemNotice problem={asProblem(saving.error)} /> : null}
      <ScrollBox label={t("instrument_page.versions")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("version_column")}</th>
              <th scope="col">{t("instrument_page.preview_column")}</th>
              <th scope="col">{t("instrument_page.codebook")}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: latest }, (_, at) => latest - at).map((version) => (
              <tr key={version}>
                <th scope="row">{t("version_number", { version })}</th>
                <td>
                  <Link
                    to="/manage/instruments/$instrumentId/preview"
                    params={{ instrumentId: instrument.id }}
                    search={{ version }}
                  >
                    {t("instrument_page.preview_of", { version })}
                  </Link>
                </td>
                <td>
                  {FORMATS.map(([format, ending]) => (
                    <Button
                      key={format}
                      look="quiet"
                      busy={saving.isPending}
                      onClick={() => saving.mutate({ version, format, ending })}
                    >
                      {t(`instrument_page.codebook_of.${format}`)}
                      <span className="visually-hidden">: {t("version_number", { version })}</span>
                    </Button>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

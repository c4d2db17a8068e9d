import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { LinkButton } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import type { ImportedInstrument } from "../manage-api";
import { questionsOf, wordsIn } from "../model/definition";

/** What was made of a file, and everything in it that is not in the draft as it was. */
export function ImportReport({ imported }: { imported: ImportedInstrument }) {
  const { t, i18n } = useTranslation("survey_manage");
  const { instrument, report } = imported;
  const title = wordsIn(instrument.title, i18n.language) || instrument.slug;
  const loss = report.some((line) => line.severity !== "info");
  return (
    <>
      <Notice
        tone={loss ? "warn" : "good"}
        title={t("import_report.made", { title, count: questionsOf(instrument.definition).length })}
        live="polite"
      >
        <p>
          {report.length === 0
            ? t("import_report.whole")
            : t("import_report.lines", { count: report.length })}
        </p>
        <LinkButton to="/manage/instruments/$instrumentId" params={{ instrumentId: instrument.id }}>
          {t("import_report.go")}
        </LinkButton>
      </Notice>
      {report.length > 0 ? (
        <DataTable
          caption={t("import_report.title")}
          table={{
            columns: [t("import_report.source"), t("import_report.severity"), t("import_report.message")],
            rows: report.map((line) => [
              line.source || t("fault.whole"),
              t(`import_report.severity_of.${line.severity}`),
              line.message,
            ]),
            nullLabel: "–",
            textual: true,
          }}
        />
      ) : null}
    </>
  );
}

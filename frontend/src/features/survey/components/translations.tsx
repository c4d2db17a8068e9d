import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { FileField } from "../../../components/form/file-field";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { downloadBlob } from "../../../lib/format/download";
import { useFormats } from "../../../lib/format/use-formats";
import { LANGUAGE_NAMES, type Language } from "../../../lib/i18n/languages";
import {
  instrumentQuery,
  type TranslationsTaken,
  takeTranslations,
  translations,
  type WholeInstrument,
} from "../manage-api";
import { completenessOf } from "../model/completeness";

interface TranslationsProps {
  instrument: WholeInstrument;
  etag: string;
  /** Whether this person may give a workbook back. */
  editable: boolean;
}

/** How far the draft is translated, and the workbook that goes to the translators and back. */
export function Translations({ instrument, etag, editable }: TranslationsProps) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const saving = useMutation({
    mutationFn: () => translations(instrument.id),
    onSuccess: (file) => downloadBlob(`${instrument.slug}-translations.xlsx`, file),
  });
  return (
    <>
      <h2>{t("translation.title")}</h2>
      <DataTable
        caption={t("translation.completeness")}
        table={{
          columns: [
            t("translation.language"),
            t("translation.translated"),
            t("translation.strings"),
            t("translation.share"),
          ],
          rows: completenessOf(instrument.definition).map(({ language, translated, total }) => [
            LANGUAGE_NAMES[language],
            translated,
            total,
            total === 0 ? null : format.percent(translated / total),
          ]),
          nullLabel: "–",
        }}
      />
      <p>{t("translation.explained")}</p>
      {saving.error ? <ProblemNotice problem={asProblem(saving.error)} /> : null}
      <div className="actions">
        <Button look="secondary" busy={saving.isPending} onClick={() => saving.mutate()}>
          {t("translation.download")}
        </Button>
      </div>
      {editable ? <GiveBack instrument={instrument} etag={etag} /> : null}
    </>
  );
}

function GiveBack({ instrument, etag }: Omit<TranslationsProps, "editable">) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<string>();
  const taking = useMutation({
    mutationFn: (workbook: File) => takeTranslations(instrument.id, etag, workbook),
    onSuccess: (taken) =>
      queries.setQueryData(instrumentQuery(instrument.id).queryKey, {
        data: taken.data.instrument,
        etag: taken.etag,
      }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setFault(file ? undefined : t("draft_file.needed"));
    if (file) taking.mutate(file);
  };
  return (
    <form onSubmit={send} noValidate>
      <FileField
        label={t("translation.file")}
        hint={t("translation.file_hint")}
        error={fault}
        accept=".xlsx"
        onFile={setFile}
      />
      <Button type="submit" look="secondary" busy={taking.isPending}>
        {t("translation.upload")}
      </Button>
      {taking.error ? <ProblemNotice problem={asProblem(taking.error)} /> : null}
      {taking.data ? <Taken taken={taking.data.data} /> : null}
    </form>
  );
}

/** What was taken over, row by row what was not, and what is still missing. */
function Taken({ taken }: { taken: TranslationsTaken }) {
  const { t } = useTranslation("survey_manage");
  const missing = Object.entries(taken.missing).filter(([, count]) => count > 0);
  return (
    <>
      <Notice
        tone={taken.report.some((line) => line.severity === "error") ? "warn" : "good"}
        title={t("translation.taken", { count: taken.changed })}
        live="polite"
      >
        <p>{t("translation.reviewed", { count: taken.reviewed })}</p>
        {missing.length > 0 ? (
          <ul>
            {missing.map(([language, count]) => (
              <li key={language}>
                {LANGUAGE_NAMES[language as Language] ?? language}: {t("translation.missing", { count })}
              </li>
            ))}
          </ul>
        ) : (
          <p>{t("translation.complete")}</p>
        )}
      </Notice>
      {taken.report.length > 0 ? (
        <DataTable
          caption={t("translation.report")}
          table={{
            columns: [
              t("translation.row"),
              t("translation.key"),
              t("translation.language"),
              t("translation.severity"),
              t("translation.message"),
            ],
            rows: taken.report.map((line) => [
              String(line.row),
              line.key,
              line.language ? (LANGUAGE_NAMES[line.language as Language] ?? line.language) : "–",
              t(`translation.severity_of.${line.severity}`),
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

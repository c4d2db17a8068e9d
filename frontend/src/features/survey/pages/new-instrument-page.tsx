import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { FileField } from "../../../components/form/file-field";
import { TextField } from "../../../components/form/text-field";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { ImportReport } from "../components/import-report";
import { type ImportFormat, importInstrument } from "../manage-api";
import { formatOf, slugOf } from "../model/instrument-file";

const FORMATS = ["xlsform", "lss", "surveyjs"] as const;

/** A new instrument from a file, with what could not be taken over. */
export function NewInstrumentPage() {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [format, setFormat] = useState<ImportFormat>("xlsform");
  const [slug, setSlug] = useState("");
  const [faults, setFaults] = useState<{ file?: string }>({});
  const importing = useMutation({
    mutationFn: (given: File) => importInstrument(given, format, slug.trim()),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["survey", "instruments"] }),
  });
  const choose = (chosen: File | undefined) => {
    setFile(chosen);
    if (!chosen) return;
    setFaults({});
    setFormat(formatOf(chosen.name) ?? format);
    if (slug === "") setSlug(slugOf(chosen.name));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    setFaults(file ? {} : { file: t("draft_file.needed") });
    if (file) importing.mutate(file);
  };
  const problem = importing.error ? asProblem(importing.error) : undefined;
  const messages = { ...problem?.messagesFor({ file: "/file", slug: "/slug" }), ...faults };
  const errors: SummaryError[] = Object.entries(messages).map(([field, message]) => ({ field, message }));
  return (
    <Page
      title={t("new_instrument.title")}
      lead={t("new_instrument.lead")}
      lang={t("language_tag")}
      crumbs={[{ label: t("title"), to: "/manage/surveys" }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      {importing.data ? <ImportReport imported={importing.data} /> : null}
      <form onSubmit={send} noValidate>
        <FileField
          id="file"
          label={t("new_instrument.file")}
          hint={t("new_instrument.file_hint")}
          error={messages.file}
          accept=".xlsx,.lss,.json"
          onFile={choose}
        />
        <Radios
          label={t("new_instrument.format")}
          value={format}
          onChange={setFormat}
          choices={FORMATS.map((value) => ({ value, label: t(`new_instrument.format_of.${value}`) }))}
        />
        <TextField
          id="slug"
          label={t("instrument_page.slug")}
          hint={t("new_instrument.slug_hint")}
          error={messages.slug}
          value={slug}
          maxLength={80}
          onChange={(event) => setSlug(event.target.value)}
        />
        <div className="actions">
          <Button type="submit" busy={importing.isPending}>
            {t("new_instrument.save")}
          </Button>
        </div>
      </form>
    </Page>
  );
}

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { FileField } from "../../../components/form/file-field";
import { TextField } from "../../../components/form/text-field";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { FaultList } from "../components/fault-list";
import { draftInstrument } from "../manage-api";
import { definitionIn, slugOf } from "../model/instrument-file";

/** A new instrument from a file. */
export function NewInstrumentPage() {
  const { t } = useTranslation("survey_manage");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [slug, setSlug] = useState("");
  const [definition, setDefinition] = useState<Record<string, unknown>>();
  const [faults, setFaults] = useState<{ slug?: string; file?: string }>({});
  const drafting = useMutation({
    mutationFn: (given: Record<string, unknown>) => draftInstrument(slug.trim(), given),
    onSuccess: async (instrument) => {
      await queries.invalidateQueries({ queryKey: ["survey", "instruments"] });
      await navigate({
        to: "/manage/instruments/$instrumentId",
        params: { instrumentId: instrument.id },
      });
    },
  });
  const choose = async (file: File | undefined) => {
    const read = file && definitionIn(await file.text());
    setDefinition(read);
    setFaults((before) => ({ ...before, file: file && !read ? t("draft_file.wrong") : undefined }));
    if (file && slug === "") setSlug(slugOf(file.name));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const found = {
      slug: slug.trim() ? undefined : t("new_instrument.slug_needed"),
      file: definition ? undefined : (faults.file ?? t("draft_file.needed")),
    };
    setFaults(found);
    if (!found.slug && definition) drafting.mutate(definition);
  };
  const problem = drafting.error ? asProblem(drafting.error) : undefined;
  const inDefinition = problem?.errors.filter(({ pointer }) => !pointer.startsWith("/slug")) ?? [];
  const messages = { ...problem?.messagesFor({ slug: "/slug" }), ...faults };
  const errors: SummaryError[] = Object.entries(messages).flatMap(([field, message]) =>
    message ? [{ field, message }] : [],
  );
  return (
    <Page
      title={t("new_instrument.title")}
      lead={t("new_instrument.lead")}
      lang={t("language_tag")}
      crumbs={[{ label: t("title"), to: "/manage/surveys" }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      {problem && problem.errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      {inDefinition.length > 0 ? (
        <FaultList title={t("draft_file.refused")} definition={definition} faults={inDefinition} />
      ) : null}
      <form onSubmit={send} noValidate>
        <FileField
          id="file"
          label={t("new_instrument.file")}
          hint={t("new_instrument.file_hint")}
          error={messages.file}
          accept=".json,application/json"
          onFile={(file) => void choose(file)}
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
          <Button type="submit" busy={drafting.isPending}>
            {t("new_instrument.save")}
          </Button>
        </div>
      </form>
    </Page>
  );
}

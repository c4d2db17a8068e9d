import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { FileField } from "../../../components/form/file-field";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { downloadBlob } from "../../../lib/format/download";
import { amendInstrument, instrumentQuery, type WholeInstrument } from "../manage-api";
import { definitionIn } from "../model/instrument-file";
import { FaultList } from "./fault-list";

/** The draft as a file, and a changed file as the draft. What was published stays. */
export function ReplaceDraft({ instrument, etag }: { instrument: WholeInstrument; etag: string }) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const [read, setRead] = useState<Record<string, unknown>>();
  const [fault, setFault] = useState<string>();
  const amending = useMutation({
    mutationFn: (definition: Record<string, unknown>) => amendInstrument(instrument.id, etag, definition),
    onSuccess: (amended) => {
      queries.setQueryData(instrumentQuery(instrument.id).queryKey, amended);
      return queries.invalidateQueries({ queryKey: ["survey", "instruments"] });
    },
  });
  const choose = async (file: File | undefined) => {
    const definition = file && definitionIn(await file.text());
    setRead(definition);
    setFault(file && !definition ? t("draft_file.wrong") : undefined);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (read) amending.mutate(read);
    else setFault(t("draft_file.needed"));
  };
  const save = () =>
    downloadBlob(
      `${instrument.slug}.json`,
      new Blob([JSON.stringify(instrument.definition, null, 2)], { type: "application/json" }),
    );
  const problem = amending.error ? asProblem(amending.error) : undefined;
  return (
    <details>
      <summary>{t("draft_file.title")}</summary>
      <p>{t("draft_file.explained")}</p>
      <p>
        <Button look="secondary" onClick={save}>
          {t("draft_file.download")}
        </Button>
      </p>
      {problem ? (
        problem.errors.length > 0 ? (
          <FaultList title={t("draft_file.refused")} definition={read} faults={problem.errors} />
        ) : (
          <ProblemNotice problem={problem} />
        )
      ) : null}
      {amending.isSuccess ? <Notice tone="good" title={t("draft_file.replaced")} live="polite" /> : null}
      <form onSubmit={send} noValidate>
        <FileField
          label={t("draft_file.file")}
          error={fault}
          accept=".json,application/json"
          onFile={(file) => void choose(file)}
        />
        <Button type="submit" look="secondary" busy={amending.isPending}>
          {t("draft_file.replace")}
        </Button>
      </form>
    </details>
  );
}

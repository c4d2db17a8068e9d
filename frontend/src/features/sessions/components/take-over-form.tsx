import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { FileField } from "../../../components/form/file-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { sessionsQuery, takeOverSession } from "../api";

/** Takes over a session that another installation exported. */
export function TakeOverForm() {
  const { t } = useTranslation("sessions");
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const taken = useMutation({
    mutationFn: takeOverSession,
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (file) taken.mutate(file);
  };
  return (
    <details>
      <summary>{t("take_over.title")}</summary>
      <form onSubmit={submit} noValidate>
        <p>{t("take_over.explained")}</p>
        {taken.error ? <ProblemNotice problem={asProblem(taken.error)} /> : null}
        <FileField
          label={t("take_over.file")}
          accept=".zip"
          error={missing ? t("take_over.missing") : undefined}
          onFile={setFile}
        />
        <Button type="submit" busy={taken.isPending}>
          {t("take_over.it")}
        </Button>
        <p role="status">{taken.data ? t("take_over.done", { title: taken.data.title }) : ""}</p>
      </form>
    </details>
  );
}

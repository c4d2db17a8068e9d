import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextArea, TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { changeWave, type Wave, waveQuery } from "../api";
import { CHANGE_POINTERS, type ChangeField, changeForm, readChange, zoneOf } from "../model/wave-change";

const NEEDED = {
  title: "title_needed",
  opens: "opens_needed",
  closes: "closes_hint",
  targets: "targets_wrong",
} as const;

interface Missing {
  fields: readonly ChangeField[];
  /** Of the targets. */
  line?: number | undefined;
}

/** Title, opening, end and targets of a wave that has not opened yet. */
export function ChangeWave({ wave, etag }: { wave: Wave; etag: string }) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const [form, setForm] = useState(() => changeForm(wave));
  const [missing, setMissing] = useState<Missing>({ fields: [] });
  const changing = useMutation({
    mutationFn: (change: Parameters<typeof changeWave>[2]) => changeWave(wave.id, etag, change),
    onSuccess: (changed) => {
      setForm(changeForm(changed.data));
      queries.setQueryData(waveQuery(wave.id).queryKey, changed);
      return queries.invalidateQueries({ queryKey: ["survey", "waves"] });
    },
  });
  const problem = changing.error ? asProblem(changing.error) : undefined;
  const refused = problem?.messagesFor(CHANGE_POINTERS) ?? {};
  const messageOf = (field: ChangeField) =>
    missing.fields.includes(field) ? t(NEEDED[field], { line: missing.line }) : refused[field];
  const set = (field: ChangeField, value: string) => setForm((before) => ({ ...before, [field]: value }));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const read = readChange(wave, form);
    setMissing("missing" in read ? { fields: read.missing, line: read.line } : { fields: [] });
    if ("change" in read) changing.mutate(read.change);
  };
  return (
    <details>
      <summary>{t("change_wave.title")}</summary>
      <p>{t("change_wave.explained", { zone: zoneOf(wave).replaceAll("_", " ") })}</p>
      {problem && Object.keys(refused).length === 0 ? <ProblemNotice problem={problem} /> : null}
      {changing.isSuccess ? <Notice tone="good" title={t("change_wave.saved")} live="polite" /> : null}
      <form onSubmit={save} noValidate>
        <TextField
          label={t("wave_title")}
          error={messageOf("title")}
          value={form.title}
          maxLength={200}
          onChange={(event) => set("title", event.target.value)}
        />
        <TextField
          type="datetime-local"
          label={t("opens")}
          error={messageOf("opens")}
          value={form.opens}
          onChange={(event) => set("opens", event.target.value)}
        />
        <TextField
          type="datetime-local"
          label={t("closes")}
          hint={t("closes_hint")}
          error={messageOf("closes")}
          value={form.closes}
          onChange={(event) => set("closes", event.target.value)}
        />
        <TextArea
          label={t("targets")}
          hint={t("targets_hint")}
          error={messageOf("targets")}
          value={form.targets}
          onChange={(event) => set("targets", event.target.value)}
        />
        <Button type="submit" look="secondary" busy={changing.isPending}>
          {t("change_wave.save")}
        </Button>
      </form>
    </details>
  );
}

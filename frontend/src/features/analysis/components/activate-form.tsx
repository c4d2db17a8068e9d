import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useActivate } from "../api";

const SHORTEST_REASON = 3;

/** Puts a model to work, with a reason. */
export function ActivateForm({ version }: { version: string }) {
  const { t } = useTranslation("analysis");
  const id = useId();
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState(false);
  const activate = useActivate(version);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = reason.trim().length < SHORTEST_REASON;
    setWrong(short);
    if (short) document.getElementById(id)?.focus();
    else if (!activate.isPending) activate.mutate(reason.trim());
  };
  return (
    <form onSubmit={submit} noValidate className="no-print">
      <TextField
        id={id}
        label={t("models.reason", { version })}
        error={wrong ? t("models.reason_needed") : undefined}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {activate.error ? <ProblemNotice problem={asProblem(activate.error)} /> : null}
      <Button type="submit" look="secondary" busy={activate.isPending}>
        {t("models.activate")}
        <span className="visually-hidden">: {version}</span>
      </Button>
    </form>
  );
}

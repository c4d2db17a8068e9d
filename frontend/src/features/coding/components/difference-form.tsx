import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { type Difference, settle } from "../double-api";
import { useCodeNames } from "./use-code-names";

const DECISIONS = ["applied", "rejected"] as const;

/** One difference: what each coder said, and the decision with its reason. */
export function DifferenceForm({ difference }: { difference: Difference }) {
  const { t } = useTranslation("coding");
  const queries = useQueryClient();
  const labelOf = useCodeNames();
  const title = useId();
  const [decision, setDecision] = useState<(typeof DECISIONS)[number]>();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const { settled, opinions, silent } = difference;
  const save = useMutation({
    mutationFn: (chosen: (typeof DECISIONS)[number]) =>
      settle({ codings: opinions.map((each) => each.coding_id), decision: chosen, reason: reason.trim() }),
    onSuccess: () => {
      setReason("");
      setDecision(undefined);
      return Promise.all(
        ["differences", "codings"].map((key) => queries.invalidateQueries({ queryKey: [key] })),
      );
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const whole = decision !== undefined && reason.trim() !== "";
    setMissing(!whole);
    if (decision && whole) save.mutate(decision);
  };
  const form = (
    <form onSubmit={submit} noValidate>
      <Radios
        label={t("differences.decide", { code: labelOf(difference.code) })}
        error={missing && !decision ? t("differences.choose") : undefined}
        choices={DECISIONS.map((value) => ({ value, label: t(`differences.choice.${value}`) }))}
        value={decision}
        onChange={setDecision}
      />
      <TextArea
        label={t("differences.reason")}
        error={missing && !reason.trim() ? t("differences.reason_missing") : undefined}
        rows={2}
        limit={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit" busy={save.isPending}>
        {t("differences.settle")}
      </Button>
      {save.error ? <ProblemNotice problem={asProblem(save.error)} /> : null}
    </form>
  );
  return (
    <article aria-labelledby={title}>
      <h2 id={title}>{labelOf(difference.code)}</h2>
      <blockquote lang={difference.language}>{difference.text}</blockquote>
      <ul>
        {opinions.map((each) => (
          <li key={each.coding_id}>
            {each.coder}:{" "}
            <Tag tone={each.decision === "rejected" ? "bad" : "good"}>{t(`decision.${each.decision}`)}</Tag>{" "}
            {each.quote ? <q lang={difference.language}>{each.quote}</q> : null}{" "}
            {each.memo ? t("memo_said", { memo: each.memo }) : null}
          </li>
        ))}
        {silent.map((coder) => (
          <li key={coder}>{t("differences.silent", { coder })}</li>
        ))}
      </ul>
      {settled ? (
        <>
          <p>
            <Tag tone="info">{t(`settled.${settled.decision}`)}</Tag> {settled.reason}
          </p>
          <details>
            <summary>{t("differences.again")}</summary>
            {form}
          </details>
        </>
      ) : (
        form
      )}
    </article>
  );
}

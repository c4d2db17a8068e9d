import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import type { Wave } from "../api";
import { reissue } from "../manage-api";
import { MintedInvitations } from "./minted-invitations";

/** A new token for somebody who lost theirs; the old one is good no more. */
export function ReissueForm({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const [reference, setReference] = useState("");
  const [key, setKey] = useState(uuid7);
  const reissuing = useMutation({
    mutationFn: () => reissue(wave.id, reference.trim(), key),
    onSuccess: () => setKey(uuid7()),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (reference.trim()) reissuing.mutate();
  };
  return (
    <details>
      <summary>{t("reissue.title")}</summary>
      <p>{t("reissue.explained")}</p>
      {reissuing.error ? <ProblemNotice problem={asProblem(reissuing.error)} /> : null}
      {reissuing.data ? (
        <MintedInvitations wave={wave} minted={{ items: [reissuing.data], refused: [] }} />
      ) : null}
      <form onSubmit={send}>
        <TextField
          label={t("reference")}
          value={reference}
          maxLength={100}
          onChange={(event) => {
            setReference(event.target.value);
            setKey(uuid7());
          }}
        />
        <Button type="submit" look="secondary" busy={reissuing.isPending}>
          {t("reissue.send")}
        </Button>
      </form>
    </details>
  );
}

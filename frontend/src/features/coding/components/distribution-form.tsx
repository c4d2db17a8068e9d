import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Select } from "../../../components/form/choices";
import { TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { codersQuery, type Distribution, distribute } from "../double-api";
import { SessionSelect } from "./session-select";

const PIECES = ["all", "statements", "transcripts"] as const;

/** Who codes what of a session, and how much of it two code. */
export function DistributionForm() {
  const { t } = useTranslation("coding");
  const queries = useQueryClient();
  const known = useQuery(codersQuery).data ?? [];
  const [session, setSession] = useState("");
  const [chosen, setChosen] = useState<string[]>([]);
  const [more, setMore] = useState("");
  const [share, setShare] = useState("20");
  const [pieces, setPieces] = useState<(typeof PIECES)[number]>("all");
  const [missing, setMissing] = useState(false);
  const divide = useMutation({
    mutationFn: (wanted: Distribution) => distribute(wanted),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["assignments"] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const coders = [...new Set([...chosen, ...more.split(/[\s,]+/).filter(Boolean)])];
    setMissing(!session || coders.length === 0);
    if (session && coders.length > 0)
      divide.mutate({ session_id: session, coders, double_share: Number(share) / 100, pieces });
  };
  return (
    <section aria-labelledby="divide">
      <h2 id="divide">{t("divide.title")}</h2>
      <p>{t("divide.explained")}</p>
      <form onSubmit={submit} noValidate>
        <SessionSelect value={session} onChange={setSession} />
        {known.length > 0 ? (
          <Checkboxes
            label={t("divide.coders")}
            choices={known.map(({ coder, assigned, finished }) => ({
              value: coder,
              label: coder,
              hint: t("divide.load", { assigned, finished }),
            }))}
            values={chosen}
            onChange={setChosen}
          />
        ) : null}
        <TextField
          label={t("divide.more")}
          hint={t("divide.more_hint")}
          error={missing ? t("divide.missing") : undefined}
          value={more}
          onChange={(event) => setMore(event.target.value)}
        />
        <TextField
          label={t("divide.share")}
          hint={t("divide.share_hint")}
          type="number"
          min={0}
          max={100}
          value={share}
          onChange={(event) => setShare(event.target.value)}
        />
        <Select
          label={t("divide.pieces")}
          choices={PIECES.map((value) => ({ value, label: t(`divide.of.${value}`) }))}
          value={pieces}
          onChange={(event) => setPieces(PIECES.find((value) => value === event.target.value) ?? "all")}
        />
        <Button type="submit" busy={divide.isPending}>
          {t("divide.submit")}
        </Button>
      </form>
      {divide.error ? <ProblemNotice problem={asProblem(divide.error)} /> : null}
      {divide.data ? (
        <Notice tone="good" live="polite">
          <p>
            {t("divide.done", {
              pieces: divide.data.pieces,
              doubled: divide.data.double_coded,
              count: divide.data.assigned,
            })}
          </p>
        </Notice>
      ) : null}
    </section>
  );
}

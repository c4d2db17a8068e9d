import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Radios } from "../../../components/form/choices";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { cardsQuery, openRound, type Round, roundsQuery, type Session, statementsQuery } from "../api";
import { useItemText } from "./use-item-text";

/** Chooses what the room votes on. Practices can be put to the vote at read-back, not before. */
export function RoundForm({ session }: { session: Session }) {
  const { t } = useTranslation("sessions");
  const queries = useQueryClient();
  const textOf = useItemText(session.id);
  const statements = useQuery(statementsQuery(session.id)).data ?? [];
  const cards = useQuery(cardsQuery(session.id)).data ?? [];
  const [items, setItems] = useState<string[]>([]);
  const [scale, setScale] = useState<Round["scale"]>("agree_pass_disagree");
  const [nothing, setNothing] = useState(false);
  const open = useMutation({
    mutationFn: () => openRound(session.id, { items, scale }),
    onSuccess: () => {
      setItems([]);
      return queries.invalidateQueries({ queryKey: roundsQuery(session.id).queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setNothing(items.length === 0);
    if (items.length > 0) open.mutate();
  };
  const groups = [
    {
      name: "statements" as const,
      ids: statements.filter((one) => one.status !== "rejected").map((one) => one.id),
    },
    { name: "cards" as const, ids: cards.filter((one) => !one.withdrawn).map((one) => one.id) },
    { name: "practices" as const, ids: session.status === "read_back" ? session.practices : [] },
  ].filter((group) => group.ids.length > 0);
  return (
    <form onSubmit={submit} noValidate>
      {open.error ? <ProblemNotice problem={asProblem(open.error)} /> : null}
      {groups.length === 0 ? <p>{t("rounds.nothing_yet")}</p> : null}
      {groups.map((group, at) => (
        <Checkboxes
          key={group.name}
          label={t(`rounds.items.${group.name}`)}
          error={nothing && at === 0 ? t("error.items") : undefined}
          choices={group.ids.map((id) => ({ value: id, label: textOf(id) }))}
          values={items.filter((id) => group.ids.includes(id))}
          onChange={(chosen) => setItems([...items.filter((id) => !group.ids.includes(id)), ...chosen])}
        />
      ))}
      <Radios
        label={t("rounds.scale_title")}
        choices={(["agree_pass_disagree", "one_to_nine"] as const).map((value) => ({
          value,
          label: t(`rounds.scale.${value}`),
        }))}
        value={scale}
        onChange={setScale}
      />
      <Button type="submit" busy={open.isPending}>
        {t("rounds.open_it")}
      </Button>
    </form>
  );
}

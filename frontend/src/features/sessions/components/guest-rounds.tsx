import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextArea } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { codesFor, type Round } from "../api";
import {
  castVote,
  credentialOf,
  guestCardsQuery,
  guestConsensusQuery,
  guestRoundsQuery,
  guestStatementsQuery,
  type VoteDraft,
} from "../guest-api";
import { labelOf } from "../model/card";
import type { Guest } from "../model/guest";
import { ItemResult } from "./consensus-list";
import styles from "./sessions.module.css";

const OPINIONS = ["agree", "pass", "disagree"] as const;
const RATINGS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Rounds to vote in, the open ones first; the room's result shows only after one's own vote. */
export function GuestRounds({ guest }: { guest: Guest }) {
  const { t } = useTranslation("join");
  const rounds = useQuery(guestRoundsQuery(guest));
  return (
    <Loaded query={rounds}>
      {(list) =>
        list.length === 0 ? null : (
          <section aria-labelledby="vote-title">
            <h2 id="vote-title">{t("vote.title")}</h2>
            <p>{t("vote.explained")}</p>
            {list
              .toSorted((one, other) => other.status.localeCompare(one.status))
              .map((round) => (
                <GuestRound key={round.id} guest={guest} round={round} />
              ))}
          </section>
        )
      }
    </Loaded>
  );
}

function GuestRound({ guest, round }: { guest: Guest; round: Round }) {
  const { t, i18n } = useTranslation("join");
  const statements = useQuery(guestStatementsQuery(guest)).data ?? [];
  const cards = useQuery(guestCardsQuery(guest)).data ?? [];
  const consensus = useQuery(guestConsensusQuery(guest, round)).data;
  const codes = useQuery(codesFor(credentialOf(guest))).data ?? [];
  const part = ({ code, text }: { code?: string | null; text?: string | null }) => {
    const known = codes.find((candidate) => candidate.code === code);
    return known ? labelOf(known, i18n.language) : (text ?? code ?? "");
  };
  const textOf = ({ id, wording }: Round["items"][number]) => {
    const card = wording?.card ?? cards.find((candidate) => candidate.id === id);
    if (card)
      return t(`card.${card.outcome.direction}`, {
        contexts: card.contexts.map(part).join("; "),
        resource: card.mechanism.resource,
        reasoning: card.mechanism.reasoning,
        outcome: part(card.outcome),
      });
    return wording?.text ?? statements.find((statement) => statement.id === id)?.text ?? t("vote.practice");
  };
  return (
    <>
      <p>
        <Tag tone={round.status === "open" ? "good" : "neutral"}>{t(`vote.status.${round.status}`)}</Tag>{" "}
        {round.follows ? t("vote.again") : null}
      </p>
      <ul className={styles.list}>
        {round.items.map((item) => {
          const result = consensus?.items.find((candidate) => candidate.item_id === item.id);
          return (
            <li key={item.id} className={styles.item}>
              <VoteItem guest={guest} round={round} item={item} text={textOf(item)} />
              {result && (round.status === "closed" || round.mine?.[item.id] !== undefined) ? (
                <ItemResult item={result} />
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface VoteItemProps {
  guest: Guest;
  round: Round;
  item: Round["items"][number];
  text: string;
}

function VoteItem({ guest, round, item, text }: VoteItemProps) {
  const { t } = useTranslation("join");
  const queries = useQueryClient();
  const itemId = item.id;
  const own = round.mine?.[itemId];
  const before = round.mine_before?.[itemId];
  const vote = useMutation({
    mutationFn: (value: VoteDraft["value"]) => castVote(guest, round.id, itemId, { value }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["guest", guest.session_id] }),
  });
  const say = (value: VoteDraft["value"]) =>
    typeof value === "number" ? t("vote.rating", { value }) : t(`vote.${value}`);
  const offered: readonly VoteDraft["value"][] =
    round.scale === "one_to_nine" ? [...RATINGS, "pass"] : OPINIONS;
  return (
    <>
      <p id={`item-${round.id}-${itemId}`} lang={item.wording?.language ?? undefined}>
        {text}
      </p>
      {item.reworded && round.status === "open" ? <p>{t("vote.reworded")}</p> : null}
      {before === undefined ? null : <p>{t("vote.before", { value: say(before) })}</p>}
      {vote.error ? <ProblemNotice problem={asProblem(vote.error)} /> : null}
      {round.status === "open" ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these buttons act at once
        <div className={styles.scale} role="group" aria-labelledby={`item-${round.id}-${itemId}`}>
          {offered.map((value) => (
            <Button
              key={value}
              look="secondary"
              aria-pressed={own === value}
              busy={vote.isPending}
              onClick={() => vote.mutate(value)}
            >
              {typeof value === "number" ? (
                <>
                  <span className="visually-hidden">{t("vote.rating", { value })}</span>
                  <span aria-hidden="true">{value}</span>
                </>
              ) : (
                say(value)
              )}
            </Button>
          ))}
        </div>
      ) : null}
      {round.scale === "one_to_nine" && round.status === "open" ? <p>{t("vote.scale_hint")}</p> : null}
      <p role="status">{own === undefined ? "" : t("vote.yours", { value: say(own) })}</p>
      {round.status === "open" && own !== undefined && isAgainst(own) ? (
        <WhyNot guest={guest} round={round} itemId={itemId} value={own} />
      ) : null}
    </>
  );
}

const isAgainst = (value: VoteDraft["value"]) =>
  typeof value === "number" ? value <= 3 : value === "disagree";

interface WhyNotProps {
  guest: Guest;
  round: Round;
  itemId: string;
  value: VoteDraft["value"];
}

/** The reason of somebody who disagrees. It goes with their vote, and a changed vote takes it back. */
function WhyNot({ guest, round, itemId, value }: WhyNotProps) {
  const { t } = useTranslation("join");
  const queries = useQueryClient();
  const [comment, setComment] = useState("");
  const send = useMutation({
    mutationFn: () => castVote(guest, round.id, itemId, { value, comment }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["guest", guest.session_id] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (comment.trim()) send.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      {send.error ? <ProblemNotice problem={asProblem(send.error)} /> : null}
      <TextArea
        label={t("vote.comment")}
        hint={t("vote.comment_hint")}
        rows={2}
        limit={500}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <Button type="submit" look="secondary" busy={send.isPending}>
        {t("vote.comment_send")}
      </Button>
      <p role="status">{send.isSuccess ? t("vote.comment_sent") : ""}</p>
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import type { Round } from "../api";
import {
  castVote,
  guestCardsQuery,
  guestConsensusQuery,
  guestRoundsQuery,
  guestStatementsQuery,
  type VoteDraft,
} from "../guest-api";
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
  const { t } = useTranslation("join");
  const statements = useQuery(guestStatementsQuery(guest)).data ?? [];
  const cards = useQuery(guestCardsQuery(guest)).data ?? [];
  const consensus = useQuery(guestConsensusQuery(guest, round.id)).data;
  const part = (one: { code?: string | null; text?: string | null }) => one.text ?? one.code ?? "";
  const textOf = (id: string) => {
    const card = cards.find((candidate) => candidate.id === id);
    if (card)
      return t(`card.${card.outcome.direction}`, {
        contexts: card.contexts.map(part).join("; "),
        resource: card.mechanism.resource,
        reasoning: card.mechanism.reasoning,
        outcome: part(card.outcome),
      });
    return statements.find((statement) => statement.id === id)?.text ?? t("vote.practice");
  };
  return (
    <>
      <p>
        <Tag tone={round.status === "open" ? "good" : "neutral"}>{t(`vote.status.${round.status}`)}</Tag>
      </p>
      <ul className={styles.list}>
        {round.items.map((item) => {
          const result = consensus?.items.find((candidate) => candidate.item_id === item.id);
          return (
            <li key={item.id} className={styles.item}>
              <VoteItem guest={guest} round={round} itemId={item.id} text={textOf(item.id)} />
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
  itemId: string;
  text: string;
}

function VoteItem({ guest, round, itemId, text }: VoteItemProps) {
  const { t } = useTranslation("join");
  const queries = useQueryClient();
  const own = round.mine?.[itemId];
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
      <p id={`item-${itemId}`}>{text}</p>
      {vote.error ? <ProblemNotice problem={asProblem(vote.error)} /> : null}
      {round.status === "open" ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls; these buttons act at once
        <div className={styles.scale} role="group" aria-labelledby={`item-${itemId}`}>
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
    </>
  );
}

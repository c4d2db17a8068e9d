import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import {
  type Consensus,
  closeRound,
  consensusQuery,
  openRound,
  type Round,
  refreshSession,
  roundsQuery,
  type Session,
} from "../api";
import { ConsensusList } from "./consensus-list";
import { OpinionGroups } from "./opinion-groups";
import { RoundForm } from "./round-form";
import styles from "./sessions.module.css";
import { useCardText, useItemText } from "./use-item-text";

/** Rounds of voting: opening one, how many have voted, and what the room says once it is closed. */
export function RoundsPanel({ session, mayHold }: { session: Session; mayHold: boolean }) {
  const { t } = useTranslation("sessions");
  const rounds = useQuery(roundsQuery(session.id));
  const open = session.status === "live" || session.status === "read_back";
  return (
    <section aria-labelledby="rounds-title">
      <h2 id="rounds-title">{t("rounds.title")}</h2>
      {mayHold && open ? (
        <details>
          <summary>{t("rounds.open")}</summary>
          <RoundForm session={session} />
        </details>
      ) : null}
      <Loaded query={rounds}>
        {(list) =>
          list.length === 0 ? (
            <p>{t("rounds.none")}</p>
          ) : (
            <ol className={styles.list}>
              {list.map((round, at) => (
                <li key={round.id} className={styles.item}>
                  <h3>{t("rounds.number", { number: at + 1 })}</h3>
                  <OneRound session={session} round={round} mayHold={mayHold} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

interface OneRoundProps {
  session: Session;
  round: Round;
  mayHold: boolean;
}

function OneRound({ session, round, mayHold }: OneRoundProps) {
  const { t } = useTranslation("sessions");
  const queries = useQueryClient();
  const wordsNow = useItemText(session.id);
  const cardText = useCardText();
  // What was asked is what was voted on, whatever it says by now.
  const textOf = (itemId: string) => {
    const wording = round.items.find((item) => item.id === itemId)?.wording;
    return wording?.text ?? (wording?.card ? cardText(wording.card) : wordsNow(itemId));
  };
  const close = useMutation({
    mutationFn: () => closeRound(round.id),
    onSuccess: () => refreshSession(queries, session.id),
  });
  const closed = round.status === "closed";
  const consensus = useQuery({ ...consensusQuery(round.id), enabled: closed });
  return (
    <>
      <p className={styles.meta}>
        <Tag tone={closed ? "neutral" : "good"}>{t(`rounds.status.${round.status}`)}</Tag>
        <span>{t(`rounds.scale.${round.scale}`)}</span>
        {round.follows ? <span>{t("rounds.follows")}</span> : null}
      </p>
      {closed ? (
        <>
          <Loaded query={consensus}>
            {(data) => (
              <>
                <ConsensusList items={data.items} textOf={textOf} />
                <Agreed concordance={data.concordance} />
              </>
            )}
          </Loaded>
          <OpinionGroups round={round} textOf={textOf} />
          {mayHold && session.status !== "closed" ? <AskAgain session={session} round={round} /> : null}
        </>
      ) : (
        <>
          <ul>
            {round.items.map((item) => (
              <li key={item.id}>
                {textOf(item.id)} – {t("rounds.cast", { count: item.cast })}
              </li>
            ))}
          </ul>
          {close.error ? <ProblemNotice problem={asProblem(close.error)} /> : null}
          {mayHold ? (
            <Button look="secondary" busy={close.isPending} onClick={() => close.mutate()}>
              {t("rounds.close")}
            </Button>
          ) : null}
        </>
      )}
    </>
  );
}

function Agreed({ concordance }: { concordance: Consensus["concordance"] }) {
  const { t } = useTranslation("join");
  const format = useFormats();
  if (!concordance || concordance.w === null) return null;
  return <p>{t("result.concordance", { w: format.number(concordance.w, 2), raters: concordance.raters })}</p>;
}

/** A second round of the same questions, as in a Delphi. */
function AskAgain({ session, round }: { session: Session; round: Round }) {
  const { t } = useTranslation("sessions");
  const queries = useQueryClient();
  const again = useMutation({
    mutationFn: () => openRound(session.id, { items: [], follows: round.id }),
    onSuccess: () => queries.invalidateQueries({ queryKey: roundsQuery(session.id).queryKey }),
  });
  return (
    <>
      {again.error ? <ProblemNotice problem={asProblem(again.error)} /> : null}
      <p>{t("rounds.again_hint")}</p>
      <Button look="secondary" busy={again.isPending} onClick={() => again.mutate()}>
        {t("rounds.again")}
      </Button>
    </>
  );
}

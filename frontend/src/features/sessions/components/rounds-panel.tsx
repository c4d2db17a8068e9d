import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { closeRound, consensusQuery, type Round, refreshSession, roundsQuery, type Session } from "../api";
import { ConsensusList } from "./consensus-list";
import { RoundForm } from "./round-form";
import styles from "./sessions.module.css";
import { useItemText } from "./use-item-text";

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
                  <OneRound session={session} round={round} mayClose={mayHold} />
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
  mayClose: boolean;
}

function OneRound({ session, round, mayClose }: OneRoundProps) {
  const { t } = useTranslation("sessions");
  const queries = useQueryClient();
  const textOf = useItemText(session.id);
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
      </p>
      {closed ? (
        <Loaded query={consensus}>{(data) => <ConsensusList items={data.items} textOf={textOf} />}</Loaded>
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
          {mayClose ? (
            <Button look="secondary" busy={close.isPending} onClick={() => close.mutate()}>
              {t("rounds.close")}
            </Button>
          ) : null}
        </>
      )}
    </>
  );
}

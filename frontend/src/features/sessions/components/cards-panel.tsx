import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Tag } from "../../../components/ui/tag";
import { asProblem } from "../../../lib/api/problem";
import { type Card, cardsQuery, codesQuery, placeCard, type Session } from "../api";
import { withdrawn } from "../model/card";
import type { Family } from "../model/kit";
import { etagOf } from "../model/statements";
import { CardForm } from "./card-form";
import styles from "./sessions.module.css";
import { useCardText } from "./use-item-text";

/** The CMO cards of the session: making, changing and withdrawing them. */
export function CardsPanel({ session }: { session: Session }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const cards = useQuery(cardsQuery(session.id));
  const textOf = useCardText();
  const codes = useQuery(codesQuery);
  const queries = useQueryClient();
  const [making, setMaking] = useState(false);
  const [changing, setChanging] = useState<string>();
  const opener = useRef<HTMLElement>(null);
  const changed = () => {
    setChanging(undefined);
    // Back to where the keyboard came from.
    opener.current?.focus();
  };
  const withdraw = useMutation({
    mutationFn: (card: Card) => placeCard(session.id, card.id, withdrawn(card), etagOf(card.revision)),
    onSettled: () => queries.invalidateQueries({ queryKey: cardsQuery(session.id).queryKey }),
  });
  return (
    <section aria-labelledby="cards-title">
      <h2 id="cards-title">{t("sessions:cards.title")}</h2>
      {withdraw.error ? <ProblemNotice problem={asProblem(withdraw.error)} /> : null}
      <Loaded query={cards}>
        {(list) => (
          <ul className={styles.list}>
            {list.map((card) => (
              <li key={card.id} className={styles.item}>
                <p>{card.withdrawn ? <s>{textOf(card)}</s> : textOf(card)}</p>
                <p className={styles.meta}>
                  <Tag tone={card.polarity === "supports" ? "good" : "warn"}>
                    {t(`sessions:polarity.${card.polarity}`)}
                  </Tag>
                  <span>{t(`kit:family.${card.practice_family as Family}`)}</span>
                  <span>{t("sessions:cards.behind", { count: card.statements.length })}</span>
                  {card.withdrawn ? (
                    <Tag tone="bad">{t("sessions:cards.withdrawn")}</Tag>
                  ) : (
                    <>
                      <Button
                        look="quiet"
                        aria-expanded={changing === card.id}
                        onClick={(event) => {
                          opener.current = event.currentTarget;
                          setChanging(changing === card.id ? undefined : card.id);
                        }}
                      >
                        {t("sessions:cards.change")}
                        <span className="visually-hidden">: {textOf(card)}</span>
                      </Button>
                      <Button look="quiet" busy={withdraw.isPending} onClick={() => withdraw.mutate(card)}>
                        {t("sessions:cards.withdraw")}
                        <span className="visually-hidden">: {textOf(card)}</span>
                      </Button>
                    </>
                  )}
                </p>
                {changing === card.id && codes.data ? (
                  <CardForm session={session} changed={card} onDone={changed} />
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      {making ? (
        <CardForm session={session} onDone={() => setMaking(false)} />
      ) : (
        <Button look="secondary" onClick={() => setMaking(true)}>
          {t("sessions:cards.new")}
        </Button>
      )}
    </section>
  );
}

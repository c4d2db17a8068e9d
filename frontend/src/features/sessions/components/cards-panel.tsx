import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { cardsQuery, type Session } from "../api";
import type { Family } from "../model/kit";
import { CardForm } from "./card-form";
import styles from "./sessions.module.css";
import { useCardText } from "./use-item-text";

/** The CMO cards of the session, and making another. */
export function CardsPanel({ session }: { session: Session }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const cards = useQuery(cardsQuery(session.id));
  const textOf = useCardText();
  const [making, setMaking] = useState(false);
  return (
    <section aria-labelledby="cards-title">
      <h2 id="cards-title">{t("sessions:cards.title")}</h2>
      <Loaded query={cards}>
        {(list) => (
          <ul className={styles.list}>
            {list.map((card) => (
              <li key={card.id} className={styles.item}>
                <p>{textOf(card)}</p>
                <p className={styles.meta}>
                  <Tag tone={card.polarity === "supports" ? "good" : "warn"}>
                    {t(`sessions:polarity.${card.polarity}`)}
                  </Tag>
                  <span>{t(`kit:family.${card.practice_family as Family}`)}</span>
                  <span>{t("sessions:cards.behind", { count: card.statements.length })}</span>
                </p>
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

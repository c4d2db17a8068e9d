import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type Card, cardsQuery, codesQuery, statementsQuery } from "../api";
import { labelOf } from "../model/card";
import { practicesQuery } from "../practices-api";

/** What stands behind an item of a round, in words: a statement, a card or a practice. */
export function useItemText(sessionId: string): (itemId: string) => string {
  const statements = useQuery(statementsQuery(sessionId)).data;
  const cards = useQuery(cardsQuery(sessionId)).data;
  const practices = useQuery(practicesQuery).data;
  const cardText = useCardText();
  return (itemId) => {
    const card = cards?.find((candidate) => candidate.id === itemId);
    return (
      statements?.find((statement) => statement.id === itemId)?.text ??
      (card ? cardText(card) : undefined) ??
      practices?.find((practice) => practice.id === itemId)?.name ??
      itemId
    );
  };
}

/** A card as one sentence, with the labels of its codes. */
export function useCardText(): (card: Pick<Card, "contexts" | "mechanism" | "outcome">) => string {
  const { t, i18n } = useTranslation("join");
  const codes = useQuery(codesQuery).data ?? [];
  const label = (part: { code?: string | null; text?: string | null }) => {
    const code = codes.find((candidate) => candidate.code === part.code);
    return code ? labelOf(code, i18n.language) : (part.text ?? part.code ?? "");
  };
  return (card) =>
    t(`card.${card.outcome.direction}`, {
      contexts: card.contexts.map(label).join("; "),
      resource: card.mechanism.resource,
      reasoning: card.mechanism.reasoning,
      outcome: label(card.outcome),
    });
}

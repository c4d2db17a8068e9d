import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Radios, Select } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import { type Card, cardsQuery, codesQuery, placeCard, type Session, statementsQuery } from "../api";
import {
  type CardField,
  type CardForm as CardValues,
  cardDraft,
  EMPTY_CARD,
  formOf,
  missingIn,
} from "../model/card";
import { FAMILIES } from "../model/kit";
import { etagOf, withItem } from "../model/statements";
import { practicesQuery } from "../practices-api";
import { CodeInput } from "./code-input";
import styles from "./sessions.module.css";
import { useFocusInside } from "./use-focus-inside";

interface CardFormProps {
  session: Session;
  /** The card that is changed; a new one without it. */
  changed?: Card;
  onDone: () => void;
}

/** In these contexts this resource triggers this reasoning, which raises or lowers this outcome. */
export function CardForm({ session, changed, onDone }: CardFormProps) {
  const { t, i18n } = useTranslation(["sessions", "kit"]);
  const queries = useQueryClient();
  // One id for this card, so that a second attempt after a lost answer makes no second card.
  const id = useRef(changed?.id ?? uuid7());
  const codes = useQuery(codesQuery).data ?? [];
  const practices = useQuery(practicesQuery).data ?? [];
  const statements = useQuery(statementsQuery(session.id)).data ?? [];
  const [card, setCard] = useState<CardValues>(() =>
    changed ? formOf(changed, codes, i18n.language) : EMPTY_CARD,
  );
  const [missing, setMissing] = useState<CardField[]>([]);
  const change = (next: Partial<CardValues>) => setCard({ ...card, ...next });
  const place = useMutation({
    mutationFn: () =>
      placeCard(session.id, id.current, cardDraft(card, codes), changed ? etagOf(changed.revision) : null),
    onSuccess: (placed) => {
      queries.setQueryData(cardsQuery(session.id).queryKey, (list) => list && withItem(list, placed));
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = missingIn(card, codes);
    setMissing(found);
    if (found.length === 0) place.mutate();
    else document.getElementById(`card-${found[0]}`)?.focus();
  };
  const error = (field: CardField) =>
    missing.includes(field) ? t(`sessions:cards.error.${field}`) : undefined;
  const box = useFocusInside<HTMLFormElement>();
  const shared = { codes, language: i18n.language };
  const mine = practices.filter((one) => session.practices.includes(one.id));
  const others = practices.filter((one) => !session.practices.includes(one.id));
  return (
    <form
      ref={box}
      className={styles.block}
      onSubmit={submit}
      noValidate
      aria-label={t(changed ? "sessions:cards.change" : "sessions:cards.new")}
    >
      {place.error ? <ProblemNotice problem={asProblem(place.error)} /> : null}
      {card.contexts.map((context, at) => (
        <CodeInput
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end
          key={at}
          {...shared}
          id={at === 0 ? "card-contexts" : undefined}
          family="context"
          label={t("sessions:cards.context", { number: at + 1 })}
          hint={at === 0 ? t("sessions:cards.code_hint") : undefined}
          error={at === 0 ? error("contexts") : undefined}
          value={context}
          onChange={(value) =>
            change({ contexts: card.contexts.map((old, index) => (index === at ? value : old)) })
          }
        />
      ))}
      {card.contexts.length < 8 ? (
        <Button look="quiet" onClick={() => change({ contexts: [...card.contexts, ""] })}>
          {t("sessions:cards.another_context")}
        </Button>
      ) : null}
      <TextArea
        id="card-resource"
        rows={2}
        label={t("sessions:cards.resource")}
        hint={t("sessions:cards.resource_hint")}
        limit={500}
        error={error("resource")}
        value={card.resource}
        onChange={(event) => change({ resource: event.target.value })}
      />
      <TextArea
        id="card-reasoning"
        rows={2}
        label={t("sessions:cards.reasoning")}
        hint={t("sessions:cards.reasoning_hint")}
        limit={500}
        error={error("reasoning")}
        value={card.reasoning}
        onChange={(event) => change({ reasoning: event.target.value })}
      />
      <CodeInput
        {...shared}
        id="card-mechanism"
        family="mechanism"
        label={t("sessions:cards.mechanism")}
        hint={t("sessions:cards.mechanism_hint")}
        error={error("mechanism")}
        value={card.mechanism}
        onChange={(mechanism) => change({ mechanism })}
      />
      <CodeInput
        {...shared}
        id="card-outcome"
        family="outcome"
        label={t("sessions:cards.outcome")}
        hint={t("sessions:cards.code_hint")}
        error={error("outcome")}
        value={card.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      <Radios
        label={t("sessions:cards.direction")}
        choices={(["raises", "lowers"] as const).map((value) => ({
          value,
          label: t(`sessions:direction.${value}`),
        }))}
        value={card.direction}
        onChange={(direction) => change({ direction })}
      />
      <Select
        id="card-about"
        label={t("sessions:cards.practice")}
        error={error("about")}
        choices={[
          { value: "", label: t("sessions:cards.no_practice") },
          ...[...mine, ...others].map((one) => ({ value: one.id, label: one.name })),
        ]}
        value={card.practice}
        onChange={(event) => change({ practice: event.target.value })}
      />
      {card.practice ? null : (
        <Select
          label={t("sessions:field.family")}
          prompt
          choices={FAMILIES.map((value) => ({ value, label: t(`kit:family.${value}`) }))}
          value={card.family}
          onChange={(event) => change({ family: event.target.value })}
        />
      )}
      <Radios
        label={t("sessions:cards.polarity")}
        choices={(["supports", "contradicts"] as const).map((value) => ({
          value,
          label: t(`sessions:polarity.${value}`),
        }))}
        value={card.polarity}
        onChange={(polarity) => change({ polarity })}
      />
      {statements.length > 0 ? (
        <Checkboxes
          label={t("sessions:cards.statements")}
          choices={statements
            .filter((one) => one.status !== "rejected")
            .map((one) => ({
              value: one.id,
              label: one.participant ? `${one.participant}: ${one.text}` : one.text,
            }))}
          values={card.statements}
          onChange={(chosen) => change({ statements: chosen })}
        />
      ) : null}
      <div className="actions">
        <Button type="submit" busy={place.isPending}>
          {t("sessions:cards.place")}
        </Button>
        <Button look="secondary" onClick={onDone}>
          {t("sessions:cancel")}
        </Button>
      </div>
    </form>
  );
}

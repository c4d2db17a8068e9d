import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { ComponentName } from "../model/judgement";
import type { Facts } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

interface Fact {
  id: string;
  name: string;
  value: string;
}

/** The facts beside one component. They suggest no level. */
export function ComponentFacts({ name, facts }: { name: ComponentName; facts: Facts }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const count = <Key extends CountedFact>(key: Key, value: number): Fact => ({
    id: key,
    name: t(`fact.${key}`),
    value: format.number(value),
  });
  const names = (key: NamedFact, codes: readonly string[], word: (code: string) => string): Fact => ({
    id: key,
    name: t(`fact.${key}`),
    value: codes.length > 0 ? format.list(codes.map(word)) : t("fact.nobody"),
  });
  const lists: Record<ComponentName, () => Fact[]> = {
    methodological_limitations: () => {
      const of = facts.methodological_limitations;
      return [
        count("verbatim", of.verbatim),
        count("paraphrase", of.paraphrase),
        count("ai_draft", of.ai_draft),
        count("confirmed_at_read_back", of.confirmed_at_read_back),
        count("late", of.late),
        count("unattributed", of.unattributed),
      ];
    },
    coherence: () => {
      const of = facts.coherence;
      return [
        count("supporting_voices", of.supporting_voices),
        count("contradicting_voices", of.contradicting_voices),
        count("opposite_direction_voices", of.opposite_direction_voices),
        count("contested_statements", of.contested_statements),
        count("votes_agree", of.votes_agree),
        count("votes_disagree", of.votes_disagree),
      ];
    },
    adequacy: () => {
      const of = facts.adequacy;
      const length = of.median_statement_characters;
      return [
        count("voices", of.voices),
        count("statements", of.statements),
        count("cards", of.cards),
        count("sessions", of.sessions),
        ...(length === null ? [] : [count("median_statement_characters", length)]),
      ];
    },
    relevance: () => {
      const of = facts.relevance;
      return [
        names("countries", of.countries, format.country),
        names("stakeholder_types", of.stakeholder_types, words.of),
        names("stakeholder_types_not_heard", of.stakeholder_types_not_heard, words.of),
        count("practices", of.practices),
        count("survey_items", of.survey_items),
      ];
    },
  };
  return (
    <dl className={styles.facts}>
      {lists[name]().map((fact) => (
        <div key={fact.id} className={styles.pair}>
          <dt>{fact.name}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

type CountedFact =
  | keyof Facts["methodological_limitations"]
  | keyof Facts["coherence"]
  | keyof Facts["adequacy"]
  | "practices"
  | "survey_items";

type NamedFact = "countries" | "stakeholder_types" | "stakeholder_types_not_heard";

import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import type { CardBehind, CodeOrText, ConfigurationLineage, StatementBehind } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

/** The way back: from the claim to the cards, the statements and the sessions behind it. */
export function Lineage({ of }: { of: ConfigurationLineage }) {
  const { t } = useTranslation("evidence");
  const sessions = new Map(of.sessions.map((session) => [session.id, session.title ?? t("not_named")]));
  const voices = new Map(of.statements.map((statement) => [statement.id, statement.voice]));
  return (
    <>
      <details>
        <summary>{t("lineage.cards", { count: of.cards.length })}</summary>
        <ul className={styles.list}>
          {of.cards.map((card) => (
            <Card key={card.id} card={card} session={sessions.get(card.session_id)} voices={voices} />
          ))}
        </ul>
      </details>
      <details>
        <summary>{t("lineage.statements", { count: of.statements.length })}</summary>
        {of.statements.length === 0 ? <p>{t("lineage.no_statements")}</p> : null}
        <ul className={styles.list}>
          {of.statements.map((statement) => (
            <Statement
              key={statement.id}
              statement={statement}
              session={sessions.get(statement.session_id)}
            />
          ))}
        </ul>
      </details>
      <Sessions of={of} />
    </>
  );
}

interface CardProps {
  card: CardBehind;
  session: string | undefined;
  /** Statement id → voice. */
  voices: ReadonlyMap<string, string>;
}

function Card({ card, session, voices }: CardProps) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const word = (part: CodeOrText) => (part.code ? words.of(part.code) : part.text || t("not_named"));
  return (
    <li id={`card-${card.id}`}>
      <p className={styles.tags}>
        <Tag tone={card.polarity === "supports" ? "good" : "bad"}>{t(`polarity.${card.polarity}`)}</Tag>
      </p>
      <dl className={styles.facts}>
        <dt>{t("part.contexts")}</dt>
        <dd>{format.list(card.contexts.map(word))}</dd>
        <dt>{t("part.resource")}</dt>
        <dd>{card.mechanism.resource || t("not_named")}</dd>
        <dt>{t("part.reasoning")}</dt>
        <dd>{card.mechanism.reasoning || t("not_named")}</dd>
        <dt>{t("part.outcome")}</dt>
        <dd>
          {t(`direction.${card.outcome.direction}`)}:{" "}
          {word({ code: card.outcome.code, text: card.outcome.text })}
        </dd>
        <dt>{t("lineage.heard_in")}</dt>
        <dd>
          {session ?? t("not_named")} ({format.country(card.country)})
        </dd>
        {card.statements.length > 0 ? (
          <>
            <dt>{t("lineage.stands_on")}</dt>
            <dd>
              <ul className={styles.inline}>
                {card.statements.map((id, index) => (
                  <li key={id}>
                    <a href={`#statement-${id}`}>
                      {t("lineage.statement_of", { number: index + 1, voice: voices.get(id) ?? "–" })}
                    </a>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
      </dl>
    </li>
  );
}

function Statement({ statement, session }: { statement: StatementBehind; session: string | undefined }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const about = [
    t("lineage.voice", { voice: statement.voice }),
    statement.stakeholder_type ? words.of(statement.stakeholder_type) : t("no_types"),
    format.country(statement.country),
    session ?? t("not_named"),
    FORMS.has(statement.form) ? t(`form.${statement.form as Form}`) : statement.form,
  ];
  const { votes } = statement;
  return (
    <li id={`statement-${statement.id}`} tabIndex={-1}>
      {statement.text ? (
        <blockquote lang={statement.language}>{statement.text}</blockquote>
      ) : (
        <p>{t("lineage.withheld")}</p>
      )}
      <p>{about.join(" · ")}</p>
      {votes ? (
        <p>{t("lineage.votes", { agree: votes.agree, pass: votes.pass, disagree: votes.disagree })}</p>
      ) : null}
      {statement.codings.length > 0 ? (
        <p>{t("lineage.coded_as", { codes: format.list(statement.codings.map(words.of)) })}</p>
      ) : null}
      {statement.late ? <p>{t("lineage.late")}</p> : null}
      {statement.counts ? null : <p>{t("lineage.does_not_count")}</p>}
    </li>
  );
}

type Form = "verbatim" | "paraphrase" | "ai_draft";

const FORMS: ReadonlySet<string> = new Set<Form>(["verbatim", "paraphrase", "ai_draft"]);

function Sessions({ of }: { of: ConfigurationLineage }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  return (
    <>
      <h3>{t("lineage.sessions", { count: of.sessions.length })}</h3>
      <ul>
        {of.sessions.map((session) => (
          <li key={session.id}>
            {session.title ?? t("not_named")}
            {session.countries.length > 0 ? ` (${format.list(session.countries.map(format.country))})` : null}
          </li>
        ))}
      </ul>
      {of.practices.length > 0 ? (
        <>
          <h3>{t("lineage.practices", { count: of.practices.length })}</h3>
          <ul>
            {of.practices.map((practice) => (
              <li key={practice.id}>
                {practice.name ?? t("not_named")}
                {practice.country ? ` (${format.country(practice.country)})` : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

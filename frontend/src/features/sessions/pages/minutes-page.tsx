import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import type { StakeholderType } from "../../../lib/vocabulary/stakeholder-types";
import { type Minutes, minutesQuery } from "../api";
import { ConsensusList } from "../components/consensus-list";
import styles from "../components/sessions.module.css";
import { StatementStatus, Synthetic } from "../components/status-tag";
import { useCardText } from "../components/use-item-text";

const { useParams } = getRouteApi("/sessions/$id/minutes");

/** The minutes, to be read and printed: only what people agreed to. */
export function MinutesPage() {
  const { id } = useParams();
  const { t } = useTranslation(["sessions", "join", "kit", "requirements"]);
  const minutes = useQuery(minutesQuery(id));
  const title = minutes.data?.session.title ?? t("sessions:one");
  return (
    <Page
      title={minutes.data ? `${t("sessions:record.title")}: ${title}` : t("sessions:record.title")}
      crumbs={[
        { label: t("sessions:title"), to: "/sessions" },
        { label: title, to: "/sessions/$id", params: { id } },
      ]}
    >
      <Loaded query={minutes}>{(data) => <Printed minutes={data} />}</Loaded>
    </Page>
  );
}

function Printed({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation(["sessions", "kit", "requirements"]);
  const format = useFormats();
  const cardText = useCardText();
  const { session } = minutes;
  return (
    <>
      <p className={styles.meta}>
        <Synthetic when={session.synthetic} />
        <span>{t(`sessions:level.${session.level}`)}</span>
        <span>{session.countries.map(format.country).join(", ")}</span>
        <span>
          {format.dateTime(session.starts_at)} ({session.timezone})
        </span>
      </p>
      {session.status === "closed" ? null : <Notice tone="info">{t("sessions:record.draft")}</Notice>}
      <div className="actions no-print">
        <Button look="secondary" onClick={() => window.print()}>
          {t("sessions:record.print")}
        </Button>
      </div>
      <Attending minutes={minutes} />
      {minutes.topics.map((topic) => (
        <Topic key={topic.topic} topic={topic} />
      ))}
      {minutes.cards.length > 0 ? (
        <section aria-labelledby="cards-title">
          <h2 id="cards-title">{t("sessions:cards.title")}</h2>
          <ul>
            {minutes.cards.map((card) => (
              <li key={card.id}>
                {cardText(card)}{" "}
                {card.polarity === "contradicts" ? `(${t("sessions:polarity.contradicts")})` : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {(["decision", "parked"] as const).map((kind) => {
        const written = minutes.notes.filter((note) => note.kind === kind);
        return written.length === 0 ? null : (
          <section key={kind} aria-labelledby={`notes-${kind}`}>
            <h2 id={`notes-${kind}`}>{t(`sessions:notes.${kind}`)}</h2>
            <ul>
              {written.map((note) => (
                <li key={note.id}>
                  {note.text}
                  {note.settled
                    ? ` (${t(kind === "decision" ? "sessions:notes.revoked" : "sessions:notes.settled")})`
                    : null}
                  {note.outcome ? `: ${note.outcome}` : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {minutes.rounds.map(({ round, result }, at) => (
        <section key={round.id} aria-labelledby={`round-${round.id}`}>
          <h2 id={`round-${round.id}`}>{t("sessions:rounds.number", { number: at + 1 })}</h2>
          <ConsensusList
            items={result.items}
            textOf={(itemId) => {
              const wording = round.items.find((item) => item.id === itemId)?.wording;
              return (
                wording?.text ?? (wording?.card ? cardText(wording.card) : t("sessions:record.not_shown"))
              );
            }}
          />
        </section>
      ))}
      {minutes.requirements.length > 0 ? (
        <section aria-labelledby="requirements-title">
          <h2 id="requirements-title">{t("sessions:record.requirements")}</h2>
          <ul>
            {minutes.requirements.map((one) => (
              <li key={one.id}>
                {one.title} ({t(`requirements:kind.${one.kind}`)},{" "}
                {t(`requirements:priority.${one.priority}`)})
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {minutes.set_aside.length > 0 ? (
        <section aria-labelledby="aside-title">
          <h2 id="aside-title">{t("sessions:record.set_aside")}</h2>
          <p>{t("sessions:record.set_aside_explained")}</p>
          <ul>
            {minutes.set_aside.map(({ reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same reason may stand there twice
              <li key={at}>{reason}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Attending({ minutes }: { minutes: Minutes }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  return (
    <ScrollBox label={t("sessions:record.attending")}>
      <table>
        <caption>{t("sessions:record.attending")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("sessions:field.stakeholder_type")}</th>
            <th scope="col">{t("sessions:field.country")}</th>
            <th scope="col" className="number">
              {t("sessions:record.number")}
            </th>
          </tr>
        </thead>
        <tbody>
          {minutes.attending.map((one) => (
            <tr key={`${one.stakeholder_type} ${one.country}`}>
              <th scope="row">{t(`kit:stakeholder_type.${one.stakeholder_type as StakeholderType}`)}</th>
              <td>{format.country(one.country)}</td>
              <td className="number">{format.number(one.number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Topic({ topic }: { topic: Minutes["topics"][number] }) {
  const { t } = useTranslation(["sessions", "kit", "join"]);
  return (
    <section aria-labelledby={`minutes-${topic.topic}`}>
      <h2 id={`minutes-${topic.topic}`}>{t(`kit:topic.${topic.topic}`)}</h2>
      <ul className={styles.list}>
        {topic.statements.map((said) => (
          <li key={said.id} className={styles.item}>
            {said.quoted ? (
              <blockquote lang={said.language}>“{said.text}”</blockquote>
            ) : (
              <p lang={said.language}>{said.text}</p>
            )}
            <p className={styles.meta}>
              {said.quoted ? null : <Tag tone="neutral">{t(`sessions:form.${said.form}`)}</Tag>}
              {said.speaker ? (
                <span>
                  {said.speaker}, {t(`kit:stakeholder_type.${said.stakeholder_type as StakeholderType}`)}
                </span>
              ) : null}
              <StatementStatus status={said.status} />
              {said.late ? <span>{t("sessions:record.late")}</span> : null}
              <span>{t("join:confirmations", { ...said.confirmations })}</span>
            </p>
          </li>
        ))}
      </ul>
      {topic.not_printed > 0 ? <p>{t("sessions:record.not_printed", { count: topic.not_printed })}</p> : null}
    </section>
  );
}

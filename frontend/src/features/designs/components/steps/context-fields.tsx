import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Radios } from "../../../../components/form/choices";
import { TextField } from "../../../../components/form/text-field";
import { Button } from "../../../../components/ui/button";
import { useFormats } from "../../../../lib/format/use-formats";
import { sensitivityQuery } from "../../api";
import {
  ANSWERS,
  type Answer,
  answerOf,
  decisive,
  GROUPS,
  questions,
  withAnswer,
  withoutAnswer,
  withReason,
} from "../../model/context";
import type { ReferenceItem } from "../../model/types";
import styles from "../designs.module.css";
import { useTold } from "../use-words";
import type { FieldsProps } from "./fields-props";

const MOST_DECISIVE = 6;

/** The context as questions: first those that change the ranking most as things stand, then all by topic. */
export function ContextFields(props: FieldsProps<"context">) {
  const { t } = useTranslation("designs");
  const { memberships } = props.value;
  // Without a release there is no ranking yet that an answer could change; the topics are asked all the same.
  const sensitivity = useQuery({ ...sensitivityQuery(props.designId, useTold()), staleTime: Infinity });
  const swings = new Map(sensitivity.data?.unknowns.map((unknown) => [unknown.code, unknown.swing]));
  const asked = questions(props.words.lists.codes, memberships);
  const first = decisive(asked, swings, MOST_DECISIVE);
  const firstCodes = new Set(first.map((item) => item.code));
  if (sensitivity.isPending) return <p role="status">{t("context.ordering")}</p>;
  return (
    <>
      {first.length > 0 ? (
        <section>
          <h2>{t("context.decisive")}</h2>
          <p>{t("context.decisive_explained")}</p>
          {first.map((item) => (
            <Question key={item.code} {...props} item={item} />
          ))}
        </section>
      ) : null}
      <h2>{t("context.by_topic")}</h2>
      <p>{t("context.unanswered")}</p>
      {GROUPS.map((group) => {
        const items = asked.filter((item) => item.group === group && !firstCodes.has(item.code));
        const answered = items.filter((item) => memberships.some((each) => each.code === item.code)).length;
        return items.length === 0 ? null : (
          <details key={group} open={first.length === 0 && group === "labour_market"}>
            <summary>
              {t(`context.group.${group}`)} {t("context.answered", { answered, count: items.length })}
            </summary>
            {group === "target_group" ? <p>{t("context.target_group_note")}</p> : null}
            {items.map((item) => (
              <Question key={item.code} {...props} item={item} />
            ))}
          </details>
        );
      })}
    </>
  );
}

function Question({
  item,
  value,
  onChange,
  words,
  messages,
}: FieldsProps<"context"> & { item: ReferenceItem }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const { code } = item;
  const { memberships } = value;
  const given = memberships.find((each) => each.code === code);
  const answer = given ? answerOf(given.membership) : undefined;
  const label = words.text(item.label);
  const graded =
    answer === "graded"
      ? [
          {
            value: "graded" as const,
            label: t("context.graded", { degree: format.number(given?.membership ?? 0, 2) }),
          },
        ]
      : [];
  return (
    <>
      <Radios<Answer | "graded">
        id={`memberships-${code}`}
        label={label}
        hint={words.text(item.definition)}
        error={messages[`memberships-${code}`]}
        value={answer}
        // A degree that somebody set finer than these answers stays until another answer is chosen.
        onChange={(chosen) =>
          chosen === "graded" ? undefined : onChange({ memberships: withAnswer(memberships, code, chosen) })
        }
        choices={[...graded, ...ANSWERS.map((each) => ({ value: each, label: t(`context.answer.${each}`) }))]}
      />
      {given ? (
        <div className={styles.row}>
          <TextField
            label={t("context.reason", { question: label })}
            value={given.reason ?? ""}
            onChange={(event) => onChange({ memberships: withReason(memberships, code, event.target.value) })}
          />
          <Button look="quiet" onClick={() => onChange({ memberships: withoutAnswer(memberships, code) })}>
            {t("context.clear")}
            <span className="visually-hidden">: {label}</span>
          </Button>
        </div>
      ) : null}
    </>
  );
}

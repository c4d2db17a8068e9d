import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ItemValue, QuestionRankingModel } from "survey-core";
import { SurveyQuestionElementBase } from "survey-react-ui";
import { Button } from "../../../components/ui/button";
import { moved, placed, takenOut } from "../model/ranking";
import { firstOf } from "./questionnaire-model";
import styles from "./ranking-question.module.css";

/** A ranking by buttons. The library's own is made for dragging, and tells a screen reader nothing of places. */
export class RankingQuestion extends SurveyQuestionElementBase {
  protected override renderElement() {
    return <Ranking question={this.questionBase as QuestionRankingModel} />;
  }
}

/** Nothing has a place at first: an order that nobody chose must not be sent as one. */
function Ranking({ question }: { question: QuestionRankingModel }) {
  const { t } = useTranslation("survey");
  const items: readonly ItemValue[] = question.visibleChoices;
  const order = orderOf(question);
  const rest = items.filter((item) => !order.includes(String(item.value)));
  const textOf = (value: string) =>
    items.find((item) => String(item.value) === value)?.locText.textOrHtml ?? "";
  const [said, setSaid] = useState("");
  const box = useRef<HTMLDivElement>(null);
  const focusOn = useRef<string>(undefined);

  // What was pressed may have moved or gone: the focus goes along, or on to what comes next.
  useLayoutEffect(() => {
    if (!focusOn.current) return;
    box.current?.querySelector<HTMLElement>(`[data-does="${CSS.escape(focusOn.current)}"]`)?.focus();
    focusOn.current = undefined;
  });

  const change = (next: readonly string[], item: string, focus: string | undefined) => {
    focusOn.current = focus;
    question.value = next.length > 0 ? [...next] : undefined;
    const place = next.indexOf(item) + 1;
    setSaid(
      place > 0
        ? t("ranking.now", { item: textOf(item), place, count: items.length })
        : t("ranking.out", { item: textOf(item) }),
    );
  };
  const put = (item: string) => {
    const at = rest.findIndex((other) => String(other.value) === item);
    const following = rest[at + 1] ?? rest[at - 1];
    change(placed(order, item), item, following ? `put ${following.value}` : `up ${item}`);
  };
  const move = (item: string, by: number) => {
    const next = moved(order, item, by);
    change(next, item, `${by < 0 ? "up" : "down"} ${item}`);
  };
  const takeOut = (item: string) => change(takenOut(order, item), item, `put ${item}`);

  let free = true;
  const firstId = () => {
    if (!free) return undefined;
    free = false;
    return firstOf(question);
  };
  return (
    <div ref={box}>
      {order.length > 0 ? (
        <ol className={styles.order} aria-label={t("ranking.order")}>
          {order.map((value, at) => (
            <li key={value}>
              <span className={styles.place} aria-hidden="true">
                {at + 1}
              </span>
              <span className={styles.text}>{textOf(value)}</span>
              <span className={styles.moves}>
                <Move
                  does={`up ${value}`}
                  id={rest.length === 0 ? firstId() : undefined}
                  sign="↑"
                  name={t("ranking.up", { item: textOf(value) })}
                  idle={at === 0}
                  onPress={() => move(value, -1)}
                />
                <Move
                  does={`down ${value}`}
                  sign="↓"
                  name={t("ranking.down", { item: textOf(value) })}
                  idle={at === order.length - 1}
                  onPress={() => move(value, 1)}
                />
                <Move
                  does={`out ${value}`}
                  sign="×"
                  name={t("ranking.take_out", { item: textOf(value) })}
                  onPress={() => takeOut(value)}
                />
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {rest.length > 0 ? (
        <>
          <p className={styles.hint}>{t("ranking.choose", { place: order.length + 1 })}</p>
          <ul className={styles.rest} aria-label={t("ranking.rest")}>
            {rest.map((item) => (
              <li key={String(item.value)}>
                <Button
                  look="secondary"
                  id={firstId()}
                  data-does={`put ${item.value}`}
                  onClick={() => put(String(item.value))}
                >
                  {textOf(String(item.value))}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

interface MoveProps {
  does: string;
  id?: string | undefined;
  sign: string;
  name: string;
  /** There is no further place that way. It keeps the focus all the same. */
  idle?: boolean;
  onPress: () => void;
}

function Move({ does, id, sign, name, idle = false, onPress }: MoveProps) {
  return (
    <Button
      look="secondary"
      id={id}
      data-does={does}
      aria-label={name}
      title={name}
      busy={idle}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}

function orderOf(question: QuestionRankingModel): string[] {
  return Array.isArray(question.value) ? question.value.map(String) : [];
}

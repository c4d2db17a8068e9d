import { Fragment, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import type { Coding } from "../api";
import { stretchesOf } from "../model/layers";
import type { TurnView } from "../transcripts-api";
import reading from "./reading.module.css";

interface TurnListProps {
  ref: RefObject<HTMLOListElement | null>;
  turns: readonly TurnView[];
  /** Those shown, with their numbers in the list beside. */
  numbered: readonly { coding: Coding; number: number; label: string }[];
  me: string | undefined;
  language: string;
  speakerName: (speaker: number | null) => string;
  /** A passage is chosen by marking it with the mouse, or from the turn's own button. */
  onMarked: () => void;
  onChoose: ((turn: number) => void) | undefined;
}

/** Who said what, codings laid over the words: a line below them, and the coding's number where its passage ends. */
export function TurnList({
  ref,
  turns,
  numbered,
  me,
  language,
  speakerName,
  onMarked,
  onChoose,
}: TurnListProps) {
  const { t } = useTranslation("coding");
  const of = new Map(numbered.map((each) => [each.coding.id, each]));
  const placed = numbered
    .filter(({ coding }) => coding.decision !== "rejected")
    .map(({ coding: { id, start, end } }) => ({ id, start: start ?? 0, end: end ?? 0 }));
  const look = (covered: readonly string[]) => {
    const mine = covered.some((id) => of.get(id)?.coding.coder === me);
    const kind = mine ? reading.layer : `${reading.layer} ${reading.others}`;
    return covered.length > 1 ? `${kind} ${reading.several}` : kind;
  };
  return (
    // Marking words with the mouse is one way; the turn's button and the keyboard are the other.
    <ol ref={ref} className={reading.turns} aria-label={t("reading.turns")} onMouseUp={onMarked}>
      {turns.map((turn, at) => (
        <li key={turn.number} id={`turn-${turn.number}`}>
          <p className={reading.who}>
            <strong>{speakerName(turn.speaker)}</strong>{" "}
            <span>
              {t("reading.turn", { number: turn.number + 1 })}
              {turn.start_ms === null ? null : ` · ${clock(turn.start_ms)}`}
            </span>
            {onChoose ? (
              <Button look="quiet" className={reading.choose} onClick={() => onChoose(at)}>
                {t("reading.choose")}
                <span className="visually-hidden"> {t("reading.in_turn", { number: turn.number + 1 })}</span>
              </Button>
            ) : null}
          </p>
          <p lang={language}>
            {stretchesOf(turn, placed).map((stretch) => (
              <Fragment key={stretch.start}>
                {stretch.covered.length > 0 ? (
                  <mark className={look(stretch.covered)} data-start={stretch.start}>
                    {stretch.text}
                  </mark>
                ) : (
                  <span data-start={stretch.start}>{stretch.text}</span>
                )}
                {stretch.ending.map((id) => (
                  <a key={id} href={`#coding-${id}`} className={reading.number}>
                    {of.get(id)?.number}
                    <span className="visually-hidden" lang={document.documentElement.lang}>
                      {" "}
                      {of.get(id)?.label}
                    </span>
                  </a>
                ))}
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Time since the beginning of the recording. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, "0")).join(":");
}

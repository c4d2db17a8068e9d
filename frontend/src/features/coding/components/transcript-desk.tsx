import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { useCan } from "../../../lib/auth/session";
import type { Code } from "../api";
import { assignmentsOfQuery } from "../double-api";
import type { Span } from "../model/offsets";
import { passagesQuery, type Transcript, TURNS, type TurnView, turnsQuery } from "../transcripts-api";
import { CodingLine } from "./coding-line";
import { FinishPanel, isFinished } from "./finish-panel";
import { type PassageHandle, PassagePanel } from "./passage-panel";
import reading from "./reading.module.css";
import { selectedPassage } from "./selected-passage";
import { TurnList } from "./turn-list";
import { useCodeNames } from "./use-code-names";
import { useMe } from "./use-me";

interface TranscriptDeskProps {
  transcript: Transcript;
  /** Number of the first turn that is shown, from 0. */
  first: number;
  codes: readonly Code[];
}

/** A part of a transcript with its codings, and beside it what is done with a passage. */
export function TranscriptDesk({ transcript, first, codes }: TranscriptDeskProps) {
  const turns = useQuery(turnsQuery(transcript.id, transcript.revision, first));
  return (
    <>
      <Turning transcript={transcript} first={first} />
      <Loaded query={turns}>
        {(shown) => <Part key={first} transcript={transcript} turns={shown} codes={codes} />}
      </Loaded>
      <Turning transcript={transcript} first={first} />
    </>
  );
}

function Turning({ transcript, first }: { transcript: Transcript; first: number }) {
  const { t } = useTranslation("coding");
  const navigate = useNavigate();
  if (transcript.turns <= TURNS) return null;
  const go = (to: number) =>
    void navigate({ to: "/coding/transcripts/$id", params: { id: transcript.id }, search: { turn: to + 1 } });
  return (
    <div className="actions">
      <span>
        {t("reading.part", {
          first: first + 1,
          last: Math.min(first + TURNS, transcript.turns),
          total: transcript.turns,
        })}
      </span>
      {first > 0 ? (
        <Button look="secondary" onClick={() => go(Math.max(0, first - TURNS))}>
          {t("reading.earlier")}
        </Button>
      ) : null}
      {first + TURNS < transcript.turns ? (
        <Button look="secondary" onClick={() => go(first + TURNS)}>
          {t("reading.later")}
        </Button>
      ) : null}
    </div>
  );
}

interface PartProps {
  transcript: Transcript;
  turns: readonly TurnView[];
  codes: readonly Code[];
}

function Part({ transcript, turns, codes }: PartProps) {
  const { t } = useTranslation("coding");
  const can = useCan();
  const me = useMe();
  const labelOf = useCodeNames();
  const list = useRef<HTMLOListElement>(null);
  const panel = useRef<PassageHandle>(null);
  const from = turns[0]?.start ?? 0;
  const to = Math.max(turns.at(-1)?.end ?? 0, from + 1);
  const codings = useQuery(passagesQuery(transcript.id, from, to));
  const piece = { transcript_id: transcript.id };
  const finished = isFinished(useQuery(assignmentsOfQuery(piece)).data, me);
  const [chosen, setChosen] = useState<Span>({ start: from, end: from });
  const codes_here = can("coder") && !finished;
  const numbered = (codings.data ?? [])
    .toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0) || one.id.localeCompare(other.id))
    .map((coding, at) => ({ coding, number: at + 1, label: labelOf(coding.code) }));
  const speakerName = (number: number | null) => {
    const speaker = transcript.speakers.find((each) => each.number === number);
    return speaker?.participant ?? speaker?.label ?? t("reading.nobody");
  };
  const marked = () => {
    const span = list.current ? selectedPassage(list.current, document.getSelection()) : undefined;
    if (span) setChosen(span);
  };
  const choose = (at: number) => {
    const start = turns[at]?.start ?? from;
    setChosen({ start, end: start });
    panel.current?.focus();
  };
  return (
    <div className={reading.columns}>
      <section aria-labelledby="turns-title">
        <h2 id="turns-title">{t("reading.turns")}</h2>
        <p className={reading.keys}>{t("reading.legend")}</p>
        <TurnList
          ref={list}
          turns={turns}
          numbered={numbered}
          me={me}
          language={transcript.language}
          speakerName={speakerName}
          onMarked={marked}
          onChoose={codes_here ? choose : undefined}
        />
      </section>
      <div className={reading.beside}>
        {codes_here ? (
          <PassagePanel
            ref={panel}
            transcript={transcript.id}
            language={transcript.language}
            turns={turns}
            codes={codes}
            codings={codings.data ?? []}
            chosen={chosen}
            onChange={setChosen}
          />
        ) : null}
        <h2>{t("codings")}</h2>
        {numbered.length === 0 ? <p>{t("no_codings")}</p> : null}
        <ol className={reading.list} aria-label={t("codings")}>
          {numbered.map(({ coding, number, label }) => (
            <li key={coding.id} id={`coding-${coding.id}`} tabIndex={-1}>
              <span>{t("reading.number", { number })}</span>
              <CodingLine coding={coding} label={label} language={transcript.language} finished={finished} />
            </li>
          ))}
        </ol>
        {can("coder") ? <FinishPanel piece={piece} /> : null}
      </div>
    </div>
  );
}

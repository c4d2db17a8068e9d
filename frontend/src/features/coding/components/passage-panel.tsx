import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Field } from "../../../components/form/field";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { type Code, type Coding, type CodingDraft, decide } from "../api";
import { turnsOver } from "../model/layers";
import { codePointsBefore, grown, type Span, shrunk, trimmed, unitsBefore } from "../model/offsets";
import type { TurnView } from "../transcripts-api";
import { CodePicker } from "./code-picker";
import reading from "./reading.module.css";
import { Suggestions } from "./suggestion-list";
import { useCodeNames } from "./use-code-names";

export interface PassageHandle {
  /** To the text in which a passage is chosen with the keyboard. */
  focus: () => void;
}

interface PassagePanelProps {
  ref: Ref<PassageHandle>;
  transcript: string;
  language: string;
  turns: readonly TurnView[];
  codes: readonly Code[];
  codings: readonly Coding[];
  /** What is chosen, in code points of the whole text. Empty (start = end) where only the turn is. */
  chosen: Span;
  onChange: (chosen: Span) => void;
}

/** A passage, chosen with keys or the mouse, and the code that it gets. */
export function PassagePanel({
  ref,
  transcript,
  language,
  turns,
  codes,
  codings,
  chosen,
  onChange,
}: PassagePanelProps) {
  const { t } = useTranslation("coding");
  const queries = useQueryClient();
  const labelOf = useCodeNames();
  const area = useRef<HTMLTextAreaElement>(null);
  const panel = useRef<HTMLElement>(null);
  const [memo, setMemo] = useState("");
  const [asked, setAsked] = useState<Span>();
  const apply = useMutation({
    mutationFn: (draft: CodingDraft) => decide(draft),
    onSuccess: () => {
      setMemo("");
      void queries.invalidateQueries({ queryKey: ["assignments"] });
      return queries.invalidateQueries({ queryKey: ["codings"] });
    },
  });
  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus() }), []);

  const [first, last] = turnsOver(turns, {
    start: chosen.start,
    end: Math.max(chosen.end, chosen.start + 1),
  }) ?? [0, 0];
  const shown = turns.slice(first, last + 1);
  const base = shown[0]?.start ?? 0;
  const text = shown.map((turn) => turn.text).join("\n");
  const units: Span = {
    start: unitsBefore(text, chosen.start - base),
    end: unitsBefore(text, chosen.end - base),
  };
  useEffect(() => {
    const field = area.current;
    if (field && (field.selectionStart !== units.start || field.selectionEnd !== units.end))
      field.setSelectionRange(units.start, units.end);
  }, [units.start, units.end]);

  const placed = ({ start, end }: Span): Span => ({
    start: base + codePointsBefore(text, start),
    end: base + codePointsBefore(text, end),
  });
  const choose = (span: Span) => onChange(placed(span));
  const whole = () => choose({ start: 0, end: text.length });
  const addTurn = () => {
    const next = turns[last + 1];
    if (next) onChange({ start: chosen.end > chosen.start ? chosen.start : base, end: next.end });
  };
  const moves: Record<string, () => void> = {
    w: () => choose(grown(text, units, "word", language)),
    W: () => choose(shrunk(text, units, "word", language)),
    s: () => choose(grown(text, units, "sentence", language)),
    S: () => choose(shrunk(text, units, "sentence", language)),
    a: whole,
    n: addTurn,
    Enter: () => panel.current?.querySelector<HTMLInputElement>('[role="combobox"]')?.focus(),
  };
  const press = (event: KeyboardEvent) => {
    const move = event.ctrlKey || event.metaKey || event.altKey ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  // Spaces at its ends may be chosen on the way to the next word; they are not coded.
  const tight = trimmed(text, units);
  const quote = text.slice(tight.start, tight.end);
  const passage = placed(tight);
  const target = { transcript_id: transcript, ...passage };
  const pick = (code: Code) => {
    if (quote) apply.mutate({ target, code: code.code, quote, memo: memo.trim(), decision: "applied" });
  };
  const here = codings.filter((coding) => coding.start === passage.start && coding.end === passage.end);
  return (
    <section ref={panel} aria-labelledby="passage-title">
      <h2 id="passage-title">{t("passage.title")}</h2>
      <Field label={t("passage.text", { number: (shown[0]?.number ?? 0) + 1 })} hint={t("passage.keys")}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            readOnly
            className={`${control.className ?? ""} ${reading.passage}`}
            lang={language}
            value={text}
            onKeyDown={press}
            onSelect={(event) => {
              const { selectionStart: start, selectionEnd: end } = event.currentTarget;
              if (start !== units.start || end !== units.end) choose({ start, end });
            }}
          />
        )}
      </Field>
      <div className="actions">
        <Button look="secondary" onClick={moves.s}>
          {t("passage.sentence")}
        </Button>
        <Button look="secondary" onClick={moves.w}>
          {t("passage.word")}
        </Button>
        <Button look="secondary" onClick={moves.W}>
          {t("passage.less")}
        </Button>
        <Button look="secondary" onClick={whole}>
          {t("passage.whole")}
        </Button>
        {turns[last + 1] ? (
          <Button look="secondary" onClick={addTurn}>
            {t("passage.next_turn")}
          </Button>
        ) : null}
      </div>
      <p role="status">
        {quote ? (
          <>
            {t("passage.chosen")} <q lang={language}>{quote}</q>
          </>
        ) : (
          t("passage.nothing")
        )}
      </p>
      <TextArea
        label={t("memo")}
        hint={t("memo_hint")}
        rows={2}
        limit={2000}
        value={memo}
        onChange={(event) => setMemo(event.target.value)}
      />
      <CodePicker codes={codes} onPick={pick} />
      <p role="status">
        {apply.data ? t(`done.${apply.data.decision}`, { code: labelOf(apply.data.code) }) : ""}
      </p>
      {apply.error ? <ProblemNotice problem={asProblem(apply.error)} /> : null}
      {quote && asked?.start === passage.start && asked.end === passage.end ? (
        <Suggestions
          about={transcript}
          target={target}
          quote={quote}
          text={quote}
          language={language}
          codings={here}
          busy={apply.isPending}
          onDecide={(draft) => apply.mutate(draft)}
        />
      ) : (
        <Button look="secondary" onClick={() => setAsked(quote ? passage : undefined)}>
          {t("suggestions.ask")}
        </Button>
      )}
    </section>
  );
}

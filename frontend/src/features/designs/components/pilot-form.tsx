import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios, Select } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { TextArea, TextField } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useReportPilot } from "../following-api";
import { BLANK_PILOT, faultsOf, MADE_WITH, pilotOf, type TypedPilot } from "../model/pilot";
import styles from "./designs.module.css";
import { useWords } from "./use-words";

const POINTERS = {
  option: "/option",
  setting: "/setting",
  observed: "/observed",
  outcome_code: "/outcome_code",
  unit: "/unit",
  planned: "/planned",
  value: "/measured/value",
  low: "/measured/low",
  high: "/measured/high",
  n: "/measured/n",
  n_comparison: "/measured/n_comparison",
  started_on: "/started_on",
  ended_on: "/ended_on",
  reason: "/reason",
};
type Control = keyof typeof POINTERS;
const MOVES = ["raises", "lowers", "no_change"] as const;

/** A pilot's report: what it was, what it looked at, and what came of it. */
export function PilotForm({ designId }: { designId: string }) {
  const { t } = useTranslation("following");
  const words = useWords();
  const reporting = useReportPilot(designId);
  const [typed, setTyped] = useState(BLANK_PILOT);
  const [faults, setFaults] = useState<Partial<Record<Control, string>>>({});
  const problem = reporting.error ? asProblem(reporting.error) : undefined;
  const messages: Partial<Record<Control, string>> = { ...problem?.messagesFor(POINTERS), ...faults };
  const errors: SummaryError[] = Object.entries(messages).map(([field, message]) => ({ field, message }));
  const change = (part: Partial<TypedPilot>) => setTyped({ ...typed, ...part });

  const report = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(typed);
    setFaults(Object.fromEntries(found.map((fault) => [fault, t(`pilots.${fault}_missing`)])));
    if (found.length > 0) return;
    reporting.mutate(pilotOf(typed), { onSuccess: () => setTyped(BLANK_PILOT) });
  };
  const field = (control: Control & keyof TypedPilot, label: string, more: object = {}) => (
    <TextField
      id={control}
      label={label}
      error={messages[control]}
      value={typed[control] ?? ""}
      onChange={(event) => change({ [control]: event.target.value })}
      {...more}
    />
  );
  const decimal = { inputMode: "decimal" };
  return (
    <>
      <ErrorSummary errors={errors} />
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      {reporting.isSuccess ? <Notice tone="good" title={t("pilots.kept")} live="polite" /> : null}
      <form onSubmit={report} noValidate>
        <Select
          id="option"
          label={t("pilots.option")}
          error={messages.option}
          prompt
          value={typed.option}
          onChange={(event) => change({ option: event.target.value })}
          choices={words.lists.families.map((each) => ({ value: each.code, label: words.label(each.code) }))}
        />
        <Radios
          id="setting"
          label={t("pilots.setting")}
          error={messages.setting}
          value={typed.setting}
          onChange={(setting) => change({ setting })}
          choices={[
            { value: "policy", label: t("pilots.settings.policy") },
            { value: "training", label: t("pilots.settings.training") },
          ]}
        />
        <div className={styles.pair}>
          {field("started_on", t("pilots.started_on"), { type: "date" })}
          {field("ended_on", t("pilots.ended_on"), { type: "date" })}
        </div>
        <Select
          id="outcome_code"
          label={t("pilots.outcome")}
          error={messages.outcome_code}
          value={typed.outcome_code}
          onChange={(event) => change({ outcome_code: event.target.value })}
          choices={[
            { value: "", label: t("pilots.no_outcome") },
            ...words.family("outcome").map((each) => ({ value: each.code, label: words.label(each.code) })),
          ]}
        />
        {typed.outcome_code ? (
          <>
            <div className={styles.pair}>
              <Select
                label={t("pilots.direction")}
                value={typed.direction}
                onChange={(event) =>
                  change({ direction: MOVES.find((each) => each === event.target.value) ?? "no_change" })
                }
                choices={MOVES.map((each) => ({ value: each, label: t(`pilots.moves.${each}`) }))}
              />
              <Select
                label={t("pilots.comparison")}
                value={typed.comparison}
                onChange={(event) => change({ comparison: event.target.value })}
                choices={[
                  { value: "", label: t("pilots.not_stated") },
                  ...MADE_WITH.map((each) => ({ value: each, label: t(`evaluation.kind.${each}`) })),
                ]}
              />
            </div>
            {field("unit", t("pilots.unit"), { hint: t("pilots.unit_hint") })}
            <div className={styles.pair}>
              {field("planned", t("pilots.planned"), decimal)}
              {field("value", t("pilots.value"), decimal)}
              {field("low", t("pilots.low"), decimal)}
              {field("high", t("pilots.high"), decimal)}
              {field("n", t("pilots.n"), decimal)}
              {field("n_comparison", t("pilots.n_comparison"), decimal)}
            </div>
          </>
        ) : null}
        <TextArea
          id="observed"
          label={t("pilots.observed")}
          hint={t("pilots.no_person")}
          error={messages.observed}
          value={typed.observed}
          limit={2000}
          onChange={(event) => change({ observed: event.target.value })}
        />
        <TextArea
          id="reason"
          label={t("pilots.reason")}
          error={messages.reason}
          value={typed.reason}
          limit={4000}
          rows={2}
          onChange={(event) => change({ reason: event.target.value })}
        />
        <div className="actions">
          <Button type="submit" busy={reporting.isPending}>
            {t("pilots.keep")}
          </Button>
        </div>
      </form>
    </>
  );
}

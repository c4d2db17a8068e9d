import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Radios, Select } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { TextArea } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useCan } from "../../../lib/auth/session";
import { recommendationsQuery, useDecide } from "../api";
import { Decisions } from "../components/decisions";
import { DesignFrame } from "../components/design-frame";
import { DesignRecord } from "../components/record";
import { useTold, useWords } from "../components/use-words";
import type { Decision, DecisionDraft, Design, Recommendations } from "../model/types";

const VERDICTS = ["adopt", "adapt", "reject", "postpone"] as const;
const POINTERS = { option: "/option", decision: "/decision", reason: "/reason" };
const SHORTEST_REASON = 3;

/** A person decides about an option, and says why. */
export function DecidePage() {
  const { t } = useTranslation("designs");
  const { designId } = useParams({ from: "/designs/$designId/decide" });
  return (
    <DesignFrame designId={designId} title={t("decide.title")} lead={t("decide.lead")}>
      {({ data }) => (
        <>
          <Deciding design={data} />
          <h2>{t("decide.earlier")}</h2>
          <Decisions designId={designId} />
          <DesignRecord designId={designId} />
        </>
      )}
    </DesignFrame>
  );
}

function Deciding({ design }: { design: Design }) {
  const { t } = useTranslation("designs");
  const can = useCan();
  const recommendations = useQuery(recommendationsQuery(design.id, useTold()));
  if (!can("policymaker", design.country)) return <p>{t("decide.readers")}</p>;
  return (
    <Loaded query={recommendations}>{(data) => <DecideForm design={design} recommendations={data} />}</Loaded>
  );
}

function DecideForm({ design, recommendations }: { design: Design; recommendations: Recommendations }) {
  const { t } = useTranslation("designs");
  const words = useWords();
  const search = useSearch({ from: "/designs/$designId/decide" });
  const deciding = useDecide(design.id);
  const [option, setOption] = useState(search.option ?? "");
  const [decision, setDecision] = useState<Decision["decision"]>();
  const [reason, setReason] = useState("");
  const [faults, setFaults] = useState<Partial<Record<keyof DecisionDraft, string>>>({});
  const problem = deciding.error ? asProblem(deciding.error) : undefined;
  const messages = { ...problem?.messagesFor(POINTERS), ...faults };
  const errors: SummaryError[] = Object.entries(messages).map(([field, message]) => ({ field, message }));
  const choices = [
    ...recommendations.options.map((each) => ({
      value: each.practice_family,
      label: t("option.title", { position: each.rank.position, label: words.text(each.label) }),
    })),
    ...recommendations.abstained.map((each) => ({
      value: each.practice_family,
      label: t("decide.unranked", { label: words.text(each.label) }),
    })),
  ];

  const decide = (event: FormEvent) => {
    event.preventDefault();
    const missing = {
      ...(option ? {} : { option: t("decide.option_missing") }),
      ...(decision ? {} : { decision: t("decide.decision_missing") }),
      ...(reason.trim().length >= SHORTEST_REASON ? {} : { reason: t("decide.reason_missing") }),
    };
    setFaults(missing);
    if (!decision || Object.keys(missing).length > 0) return;
    deciding.mutate(
      { option, decision, reason: reason.trim() },
      {
        onSuccess: () => {
          setDecision(undefined);
          setReason("");
        },
      },
    );
  };

  return (
    <>
      <ErrorSummary errors={errors} />
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      {deciding.data ? (
        <Notice tone="good" title={t("decide.kept")} live="polite">
          {deciding.data.override ? <p>{t("decide.override")}</p> : null}
        </Notice>
      ) : null}
      <form onSubmit={decide} noValidate>
        <Select
          id="option"
          label={t("decide.option")}
          error={messages.option}
          prompt
          value={option}
          onChange={(event) => setOption(event.target.value)}
          choices={choices}
        />
        <Radios
          id="decision"
          label={t("decide.decision")}
          error={messages.decision}
          value={decision}
          onChange={setDecision}
          choices={VERDICTS.map((value) => ({
            value,
            label: t(`verdict.${value}.name`),
            hint: t(`verdict.${value}.hint`),
          }))}
        />
        <TextArea
          id="reason"
          label={t("decide.reason")}
          hint={t("decide.reason_hint")}
          error={messages.reason}
          value={reason}
          limit={2000}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="actions">
          <Button type="submit" busy={deciding.isPending}>
            {t("decide.keep")}
          </Button>
        </div>
      </form>
    </>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "../../../../components/form/choices";
import { TextArea } from "../../../../components/form/text-field";
import { Button } from "../../../../components/ui/button";
import { Notice } from "../../../../components/ui/notice";
import { ProblemNotice } from "../../../../components/ui/problem-notice";
import type { Versioned } from "../../../../lib/api/client";
import { asProblem } from "../../../../lib/api/problem";
import { useFormats } from "../../../../lib/format/use-formats";
import { CLASSES } from "../../model/screening";
import type { FunctionShown, Screening } from "../../model/types";
import { useConclude } from "../../readiness-api";
import { useWords } from "../use-words";

const SHORTEST_REASON = 3;

/** What a person made of the suggestion. */
export function ConclusionView({ shown }: { shown: FunctionShown }) {
  const { t } = useTranslation("screening");
  const format = useFormats();
  const { conclusion } = shown;
  if (!conclusion) return <p>{t("conclusion.none")}</p>;
  const told = {
    name: conclusion.by_name,
    date: format.date(conclusion.at),
    class: t(`class.${conclusion.risk_class}`),
    suggested: t(`class.${conclusion.suggested}`),
  };
  return (
    <>
      <p>{conclusion.override ? t("conclusion.overridden", told) : t("conclusion.confirmed", told)}</p>
      <blockquote lang="">{conclusion.reason}</blockquote>
      {conclusion.outdated ? <Notice tone="warn" title={t("conclusion.outdated")} /> : null}
    </>
  );
}

interface ConclusionFormProps {
  screening: Versioned<Screening>;
  shown: FunctionShown;
  /** The answers on the page are not the saved ones. */
  unsaved: boolean;
  onConcluded: (screening: Versioned<Screening>) => void;
  /** The design was changed meanwhile. */
  onOutdated: () => void;
}

/** A person confirms the suggested class or sets another one, with the reason. */
export function ConclusionForm({ screening, shown, unsaved, onConcluded, onOutdated }: ConclusionFormProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  const concluding = useConclude(screening.data.design);
  const [risk, setRisk] = useState("");
  const [reason, setReason] = useState("");
  const [faults, setFaults] = useState<{ risk?: string; reason?: string }>({});
  if (unsaved) return <p>{t("conclusion.unsaved")}</p>;
  const problem = concluding.error ? asProblem(concluding.error) : undefined;
  const name = words.text(shown.label);
  const conclude = () => {
    const risk_class = CLASSES.find((each) => each === risk);
    const missing = {
      ...(risk_class ? {} : { risk: t("conclusion.class_missing") }),
      ...(reason.trim().length >= SHORTEST_REASON ? {} : { reason: t("conclusion.reason_missing") }),
    };
    setFaults(missing);
    if (!risk_class || Object.keys(missing).length > 0) return;
    concluding.mutate(
      { body: { function: shown.code, risk_class, reason: reason.trim() }, etag: screening.etag },
      {
        onSuccess: (saved) => {
          setReason("");
          onConcluded(saved);
        },
        onError: (failure) => {
          if (asProblem(failure).status === 412) onOutdated();
        },
      },
    );
  };
  return (
    <>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Select
        id={`${shown.code}-class`}
        label={t("conclusion.class", { function: name })}
        error={faults.risk}
        prompt
        value={risk}
        onChange={(event) => setRisk(event.target.value)}
        choices={CLASSES.map((each) => ({ value: each, label: t(`class.${each}`) }))}
      />
      <TextArea
        id={`${shown.code}-reason`}
        label={t("conclusion.reason", { function: name })}
        hint={t("conclusion.reason_hint")}
        error={faults.reason}
        limit={2000}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button look="secondary" busy={concluding.isPending} onClick={conclude}>
        {t("conclusion.conclude")}
      </Button>
    </>
  );
}

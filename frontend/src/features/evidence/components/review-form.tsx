import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Radios } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Problem } from "../../../lib/api/problem";
import { useReview } from "../api";
import {
  DECISIONS,
  EMPTY_REVIEW,
  type Faults,
  faultsOfReview,
  REASON_MAX,
  reviewDraft,
} from "../model/judgement";
import { ChangedNotice } from "./changed-notice";
import { useDraft } from "./use-draft";
import { useFaultWords } from "./use-fault-words";

interface ReviewFormProps {
  configurationId: string;
  /** Of the configuration as it is shown. */
  etag: string;
  faults: Faults;
  /** After each submit: what is wrong, for the summary above the page's heading. */
  onFaults: (faults: Faults) => void;
}

/** A person accepts, contests or rejects a configuration, and says why. */
export function ReviewForm({ configurationId, etag, faults, onFaults }: ReviewFormProps) {
  const { t } = useTranslation("evidence");
  const { message } = useFaultWords();
  const review = useReview(configurationId);
  const draft = useDraft(EMPTY_REVIEW, etag);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOfReview(draft.form);
    onFaults(found);
    const body = reviewDraft(draft.form);
    if (body && Object.keys(found).length === 0 && !review.isPending)
      review.mutate({ draft: body, etag: draft.etag }, { onSuccess: draft.reset });
  };
  return (
    <form onSubmit={submit} noValidate className="no-print">
      <Radios
        id="decision"
        label={t("review.decision")}
        choices={DECISIONS.map((value) => ({
          value,
          label: t(`review.${value}.label`),
          hint: t(`review.${value}.hint`),
        }))}
        value={draft.form.decision}
        onChange={(decision) => draft.edit((form) => ({ ...form, decision }))}
        error={message("decision", faults.decision)}
      />
      <TextArea
        id="reason"
        label={t("review.reason")}
        hint={t("review.reason_hint")}
        limit={REASON_MAX}
        value={draft.form.reason}
        onChange={(event) => {
          const reason = event.target.value;
          draft.edit((form) => ({ ...form, reason }));
        }}
        error={message("reason", faults.reason)}
      />
      {draft.changedMeanwhile ? <ChangedNotice onSeen={draft.acknowledge} /> : null}
      {review.error instanceof Problem ? <ProblemNotice problem={review.error} /> : null}
      <Button type="submit" busy={review.isPending}>
        {t("review.submit")}
      </Button>
      <p role="status">{review.isSuccess ? t("saved") : null}</p>
    </form>
  );
}

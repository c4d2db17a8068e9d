import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Radios } from "../../../components/form/choices";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { Problem } from "../../../lib/api/problem";
import { useConfidenceJudgement } from "../api";
import {
  COMPONENTS,
  CONCERNS,
  type ComponentName,
  confidenceDraft,
  EMPTY_CONFIDENCE,
  type Faults,
  type ConfidenceForm as Form,
  faultsOfConfidence,
  type JudgedAs,
  LEVELS,
  REASON_MAX,
} from "../model/judgement";
import type { Facts } from "../model/types";
import { ChangedNotice } from "./changed-notice";
import { ComponentFacts } from "./component-facts";
import styles from "./evidence.module.css";
import { useDraft } from "./use-draft";
import { useFaultWords } from "./use-fault-words";

interface ConfidenceFormProps {
  configurationId: string;
  /** One's own opinion, or the settlement of what judges hold differently: said alike, kept apart. */
  as: JudgedAs;
  etag: string;
  facts: Facts;
  faults: Faults;
  onFaults: (faults: Faults) => void;
}

/** Four components, the facts beside each, a concern and a reason; then the level, which is the person's own. */
export function ConfidenceForm({ configurationId, as, etag, facts, faults, onFaults }: ConfidenceFormProps) {
  const { t } = useTranslation("evidence");
  const { message } = useFaultWords();
  const judgement = useConfidenceJudgement(configurationId, as);
  const draft = useDraft<Form>(EMPTY_CONFIDENCE, etag);
  const editComponent = (name: ComponentName, change: Partial<Form["components"][ComponentName]>) =>
    draft.edit((form) => ({
      ...form,
      components: { ...form.components, [name]: { ...form.components[name], ...change } },
    }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOfConfidence(draft.form);
    onFaults(found);
    const body = confidenceDraft(draft.form);
    if (body && Object.keys(found).length === 0 && !judgement.isPending)
      judgement.mutate({ draft: body, etag: draft.etag }, { onSuccess: draft.reset });
  };
  return (
    <form onSubmit={submit} noValidate>
      {COMPONENTS.map((name) => (
        <section key={name} className={styles.component} aria-labelledby={`${name}-title`}>
          <h2 id={`${name}-title`}>{t(`component.${name}.title`)}</h2>
          <p>{t(`component.${name}.text`)}</p>
          <ComponentFacts name={name} facts={facts} />
          <Radios
            id={`${name}-concern`}
            label={t("worksheet.concern", { component: t(`component.${name}.title`) })}
            choices={CONCERNS.map((value) => ({ value, label: t(`concern.${value}`) }))}
            value={draft.form.components[name].concern}
            onChange={(concern) => editComponent(name, { concern })}
            error={message(`${name}-concern`, faults[`${name}-concern`])}
          />
          <TextArea
            id={`${name}-reason`}
            label={t("worksheet.component_reason", { component: t(`component.${name}.title`) })}
            limit={REASON_MAX}
            value={draft.form.components[name].reason}
            onChange={(event) => editComponent(name, { reason: event.target.value })}
            error={message(`${name}-reason`, faults[`${name}-reason`])}
          />
        </section>
      ))}
      <section className={styles.component} aria-labelledby="overall-title">
        <h2 id="overall-title">{t("worksheet.overall")}</h2>
        <p>{t("worksheet.overall_text")}</p>
        <Radios
          id="level"
          label={t("worksheet.level")}
          choices={LEVELS.map((value) => ({
            value,
            label: t(`level.${value}`),
            hint: t(`level_hint.${value}`),
          }))}
          value={draft.form.level}
          onChange={(level) => draft.edit((form) => ({ ...form, level }))}
          error={message("level", faults.level)}
        />
        <TextArea
          id="reason"
          label={t("worksheet.reason")}
          hint={t("worksheet.reason_hint")}
          limit={REASON_MAX}
          value={draft.form.reason}
          onChange={(event) => {
            const reason = event.target.value;
            draft.edit((form) => ({ ...form, reason }));
          }}
          error={message("reason", faults.reason)}
        />
      </section>
      {draft.changedMeanwhile ? <ChangedNotice onSeen={draft.acknowledge} /> : null}
      {judgement.error instanceof Problem ? <ProblemNotice problem={judgement.error} /> : null}
      <Button type="submit" busy={judgement.isPending}>
        {t(as === "settlement" ? "opinions.submit" : "worksheet.submit")}
      </Button>
      <p role="status">{judgement.isSuccess ? t("saved") : null}</p>
    </form>
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Radios, Select } from "../../../components/form/choices";
import { ErrorSummary, type SummaryError } from "../../../components/form/error-summary";
import { TextArea, TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { type Instrument, instrumentsQuery, planWave, type WaveDraft } from "../api";
import { wordsIn } from "../model/definition";
import { timeZones } from "../model/time-zones";
import { emptyWave, POINTERS, readWave, type WaveField, type WaveForm } from "../model/wave-form";

const ACCESS = ["open", "invited", "both"] as const;
const ANONYMITY = ["anonymous", "pseudonymous"] as const;
const QUOTA_ACTIONS = ["close", "flag"] as const;

/** Plan a wave of a published version. */
export function PlanPage() {
  const { t } = useTranslation("survey_manage");
  const instruments = useQuery(instrumentsQuery);
  return (
    <Loaded query={instruments}>
      {({ items }) => {
        const published = items.filter((instrument) => instrument.latest_version !== null);
        return published.length > 0 ? (
          <PlanForm instruments={published} />
        ) : (
          <Page title={t("plan")} lead={t("no_instruments")} lang={t("language_tag")} />
        );
      }}
    </Loaded>
  );
}

function PlanForm({ instruments }: { instruments: readonly Instrument[] }) {
  const { t, i18n } = useTranslation("survey_manage");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [form, setForm] = useState<WaveForm>(() => ({
    ...emptyWave(new Date()),
    instrument: instruments[0]?.id ?? "",
  }));
  const [faults, setFaults] = useState<Partial<Record<WaveField, string>>>({});
  const planning = useMutation({
    mutationFn: (draft: WaveDraft) => planWave(draft),
    onSuccess: async (wave) => {
      await queries.invalidateQueries({ queryKey: ["survey", "waves"] });
      await navigate({ to: "/manage/waves/$waveId", params: { waveId: wave.id } });
    },
  });
  const problem = planning.error ? asProblem(planning.error) : undefined;
  const messages = { ...problem?.messagesFor(POINTERS), ...faults };
  const errors: SummaryError[] = Object.entries(messages).map(([field, message]) => ({ field, message }));
  const set = <Field extends keyof WaveForm>(field: Field, value: WaveForm[Field]) =>
    setForm((before) => ({ ...before, [field]: value }));

  const latest = instruments.find(({ id }) => id === form.instrument)?.latest_version ?? 0;
  const versions = Array.from({ length: latest }, (_, at) => latest - at).map((version) => ({
    value: String(version),
    label: t("version_number", { version }),
  }));

  const plan = (event: FormEvent) => {
    event.preventDefault();
    const read = readWave(form, instruments);
    if ("draft" in read) {
      setFaults({});
      planning.mutate(read.draft);
      return;
    }
    const said = Object.entries(read.faults).map(([field, fault]) => [
      field,
      t(fault.key, { line: fault.line }),
    ]);
    setFaults(Object.fromEntries(said));
  };

  return (
    <Page
      title={t("plan")}
      lang={t("language_tag")}
      crumbs={[{ label: t("title"), to: "/manage/surveys" }]}
      hasErrors={errors.length > 0}
      before={<ErrorSummary errors={errors} />}
    >
      {problem && errors.length === 0 ? <ProblemNotice problem={problem} /> : null}
      <form onSubmit={plan} noValidate>
        <Select
          id="instrument"
          label={t("instrument")}
          error={messages.instrument}
          value={form.instrument}
          onChange={(event) => set("instrument", event.target.value)}
          choices={instruments.map((instrument) => ({
            value: instrument.id,
            label: `${wordsIn(instrument.title, i18n.language)} (${instrument.latest_version})`,
          }))}
        />
        <Select
          label={t("version_column")}
          value={form.version}
          onChange={(event) => set("version", event.target.value)}
          choices={[{ value: "", label: t("newest_version") }, ...versions]}
        />
        <TextField
          id="title"
          label={t("wave_title")}
          hint={t("wave_title_hint")}
          error={messages.title}
          value={form.title}
          maxLength={200}
          onChange={(event) => set("title", event.target.value)}
        />
        <TextField
          id="opens"
          type="datetime-local"
          label={t("opens")}
          error={messages.opens}
          value={form.opens}
          onChange={(event) => set("opens", event.target.value)}
        />
        <TextField
          id="closes"
          type="datetime-local"
          label={t("closes")}
          hint={t("closes_hint")}
          error={messages.closes}
          value={form.closes}
          onChange={(event) => set("closes", event.target.value)}
        />
        <Select
          id="timezone"
          label={t("timezone")}
          hint={t("timezone_hint")}
          error={messages.timezone}
          value={form.timezone}
          onChange={(event) => set("timezone", event.target.value)}
          choices={timeZones(form.timezone).map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        />
        <Radios
          label={t("access")}
          value={form.access}
          onChange={(access) => set("access", access)}
          choices={ACCESS.map((value) => ({ value, label: t(`access_of.${value}`) }))}
        />
        <Radios
          label={t("anonymity")}
          value={form.anonymity}
          onChange={(anonymity) => set("anonymity", anonymity)}
          choices={ANONYMITY.map((value) => ({
            value,
            label: t(`anonymity_of.${value}`),
            hint: t(`anonymity_means.${value}`),
          }))}
        />
        <Notice title={t(`mode_of.${form.access}_${form.anonymity}`)} live="polite" />
        <TextField
          id="minCell"
          type="number"
          min={3}
          max={1000}
          label={t("min_cell")}
          hint={t("min_cell_hint")}
          error={messages.minCell}
          value={form.minCell}
          onChange={(event) => set("minCell", event.target.value)}
        />
        <TextArea
          id="targets"
          label={t("targets")}
          hint={t("targets_hint")}
          error={messages.targets}
          value={form.targets}
          onChange={(event) => set("targets", event.target.value)}
        />
        <Radios
          label={t("quota_action")}
          hint={t("quota_action_hint")}
          value={form.quotaAction}
          onChange={(action) => set("quotaAction", action)}
          choices={QUOTA_ACTIONS.map((value) => ({ value, label: t(`quota_action_of.${value}`) }))}
        />
        <TextField
          id="consent"
          label={t("consent_version")}
          hint={t("consent_version_hint")}
          error={messages.consent}
          value={form.consent}
          maxLength={60}
          onChange={(event) => set("consent", event.target.value)}
        />
        <Checkboxes
          label={t("flags.title")}
          hint={t("flags.plan_hint")}
          values={form.countFlagged ? ["count"] : []}
          onChange={(values) => set("countFlagged", values.length > 0)}
          choices={[{ value: "count", label: t("flags.count") }]}
        />
        <TextField
          id="workBits"
          type="number"
          min={0}
          max={24}
          label={t("work")}
          hint={t("work_hint")}
          error={messages.workBits}
          value={form.workBits}
          onChange={(event) => set("workBits", event.target.value)}
        />
        <Checkboxes
          label={t("synthetic")}
          values={form.synthetic ? ["synthetic"] : []}
          onChange={(values) => set("synthetic", values.length > 0)}
          choices={[{ value: "synthetic", label: t("synthetic_hint") }]}
        />
        <div className="actions">
          <Button type="submit" busy={planning.isPending}>
            {t("save")}
          </Button>
        </div>
      </form>
    </Page>
  );
}

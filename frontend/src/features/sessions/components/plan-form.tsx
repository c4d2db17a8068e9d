import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Radios, Select } from "../../../components/form/choices";
import { ErrorSummary } from "../../../components/form/error-summary";
import { TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem, type Problem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { COUNTRIES, type Country } from "../../../lib/vocabulary/countries";
import { refreshSession, type Session, type SessionDraft, sessionsQuery } from "../api";
import { LEVELS, type Level, MINUTES, TARGETS, TOPICS } from "../model/kit";
import { onTheClock, TIME_ZONES, withOffset } from "../model/zoned-time";
import { practicesQuery } from "../practices-api";
import { type AgendaBlock, AgendaFields } from "./agenda-fields";
import { TargetsFields } from "./targets-fields";

const POINTERS = {
  title: "/title",
  countries: "/countries",
  starts_at: "/starts_at",
  timezone: "/timezone",
  practices: "/practices",
};
type FieldName = keyof typeof POINTERS;

interface PlanFormProps {
  /** The session whose plan is changed; a new one without it. */
  initial?: Session;
  save: (draft: SessionDraft) => Promise<Session>;
}

/** The plan of a session; agenda and targets are the session kit's until they are changed. */
export function PlanForm({ initial, save }: PlanFormProps) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const practices = useQuery(practicesQuery);
  const [title, setTitle] = useState(initial?.title ?? "");
  const [level, setLevel] = useState<Level>(initial?.level ?? "national");
  const [countries, setCountries] = useState<Country[]>(initial?.countries ?? []);
  const [timezone, setTimezone] = useState<string>(initial?.timezone ?? "Europe/Brussels");
  const [startsAt, setStartsAt] = useState(initial ? onTheClock(initial.starts_at, timezone) : "");
  const [chosen, setChosen] = useState<string[]>(initial?.practices ?? []);
  const kitAgenda = (of: Level): AgendaBlock[] =>
    TOPICS.map((topic) => ({
      topic,
      minutes: MINUTES[topic],
      prompt: t(`kit:${of}.${topic}.prompts`),
      outcome: t(`kit:${of}.${topic}.outcome`),
      method: t(`sessions:method.${of}.${topic}`),
    }));
  const [targets, setTargets] = useState(initial?.targets ?? TARGETS[level]);
  const [agenda, setAgenda] = useState(() => (initial ? initial.agenda.map(blockOf) : kitAgenda("national")));
  const [missing, setMissing] = useState<Partial<Record<FieldName, string>>>({});

  const plan = useMutation({
    mutationFn: save,
    onSuccess: async (session) => {
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      await refreshSession(queries, session.id);
      void navigate({ to: "/sessions/$id", params: { id: session.id } });
    },
  });
  const problem: Problem | undefined = plan.error ? asProblem(plan.error) : undefined;
  const errors = { ...problem?.messagesFor(POINTERS), ...missing };
  const summary = (Object.keys(errors) as FieldName[]).map((name) => ({
    field: name,
    message: errors[name] ?? "",
  }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: Partial<Record<FieldName, string>> = {};
    if (!title.trim()) found.title = t("sessions:error.title");
    if (countries.length === 0) found.countries = t("sessions:error.countries");
    else if (level === "national" && countries.length > 1) found.countries = t("sessions:error.one_country");
    if (!startsAt) found.starts_at = t("sessions:error.starts_at");
    plan.reset();
    setMissing(found);
    if (Object.keys(found).length > 0) return;
    const starts_at = withOffset(startsAt, timezone);
    plan.mutate({
      title,
      level,
      countries,
      starts_at,
      timezone,
      agenda,
      practices: chosen,
      targets,
      synthetic: initial?.synthetic ?? false,
    });
  };
  const changeLevel = (next: Level) => {
    setLevel(next);
    setAgenda(kitAgenda(next));
    setTargets(TARGETS[next]);
  };
  return (
    <Page
      title={t(initial ? "sessions:change_plan" : "sessions:plan")}
      crumbs={[
        { label: t("sessions:title"), to: "/sessions" },
        ...(initial ? [{ label: initial.title, to: "/sessions/$id", params: { id: initial.id } }] : []),
      ]}
      hasErrors={summary.length > 0}
      before={<ErrorSummary errors={summary} />}
    >
      {problem && summary.length === 0 ? <ProblemNotice problem={problem} /> : null}
      <form onSubmit={submit} noValidate>
        <TextField
          id="title"
          label={t("sessions:field.title")}
          error={errors.title}
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.target.value)}
        />
        {initial ? null : (
          <Radios
            label={t("sessions:field.level")}
            choices={LEVELS.map((value) => ({
              value,
              label: t(`sessions:level.${value}`),
              hint: t(`sessions:level_hint.${value}`),
            }))}
            value={level}
            onChange={changeLevel}
          />
        )}
        {initial && initial.status !== "planned" ? null : (
          <CountryFields
            level={level}
            error={errors.countries}
            countries={countries}
            onChange={setCountries}
          />
        )}
        <TextField
          id="starts_at"
          type="datetime-local"
          label={t("sessions:field.starts_at")}
          hint={t("sessions:field_hint.starts_at")}
          error={errors.starts_at}
          value={startsAt}
          onChange={(event) => setStartsAt(event.target.value)}
        />
        <Select
          id="timezone"
          label={t("sessions:field.timezone")}
          error={errors.timezone}
          choices={TIME_ZONES.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          value={timezone}
          onChange={(event) => setTimezone(event.target.value)}
        />
        <AgendaFields agenda={agenda} onChange={setAgenda} />
        <TargetsFields targets={targets} onChange={setTargets} />
        <Loaded query={practices}>
          {(list) => (
            <details>
              <summary>{t("sessions:choose_practices", { count: chosen.length })}</summary>
              <Checkboxes
                id="practices"
                label={t("sessions:field.practices")}
                hint={t("sessions:field_hint.practices")}
                error={errors.practices}
                choices={list.map((practice) => ({
                  value: practice.id,
                  label: practice.name,
                  hint: format.country(practice.country),
                }))}
                values={chosen}
                onChange={setChosen}
              />
            </details>
          )}
        </Loaded>
        <div className="actions">
          <Button type="submit" busy={plan.isPending}>
            {t(initial ? "sessions:save" : "sessions:plan_it")}
          </Button>
        </div>
      </form>
    </Page>
  );
}

interface CountryFieldsProps {
  level: Level;
  error: string | undefined;
  countries: Country[];
  onChange: (countries: Country[]) => void;
}

/** One country, or several that compare. */
function CountryFields({ level, error, countries, onChange }: CountryFieldsProps) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  const choices = COUNTRIES.filter((code) => code !== "EU").map((code) => ({
    value: code,
    label: format.country(code),
  }));
  return level === "national" ? (
    <Select
      id="countries"
      label={t("field.country")}
      error={error}
      prompt
      choices={choices}
      value={countries.length === 1 ? countries[0] : ""}
      onChange={(event) => onChange(event.target.value ? [event.target.value as Country] : [])}
    />
  ) : (
    <Checkboxes
      id="countries"
      label={t("field.countries")}
      error={error}
      choices={choices}
      values={countries}
      onChange={onChange}
    />
  );
}

const blockOf = ({ topic, minutes, prompt, outcome, method }: Session["agenda"][number]): AgendaBlock => ({
  topic,
  minutes,
  prompt: prompt ?? "",
  outcome: outcome ?? "",
  method: method ?? "",
});

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Checkboxes, Radios, Select } from "../../../components/form/choices";
import { TextArea, TextField } from "../../../components/form/text-field";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { useFormats } from "../../../lib/format/use-formats";
import { codesQuery, sessionsQuery, statementsQuery } from "../api";
import { labelOf } from "../model/card";
import { AI_FIELDS, DATA_FIELDS, KINDS, PRIORITIES, READINESS, STAGES, TRUST } from "../model/register";
import { type RequirementDraft, stateRequirement } from "../requirements-api";

type Kind = (typeof KINDS)[number];
const FAMILY: Readonly<Record<Kind, string | undefined>> = {
  data: "data",
  ai_function: "ai",
  system: undefined,
};

/** From finding to requirement: what is needed, and the statements that say so. */
export function NewRequirementPage() {
  const { t } = useTranslation(["requirements", "join"]);
  return (
    <Page title={t("requirements:new")} crumbs={[{ label: t("requirements:title"), to: "/requirements" }]}>
      <RequirementForm />
    </Page>
  );
}

function RequirementForm() {
  const { t, i18n } = useTranslation("requirements");
  const format = useFormats();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [kind, setKind] = useState<Kind>("data");
  const [priority, setPriority] = useState<(typeof PRIORITIES)[number]>("should");
  const [words, setWords] = useState<Record<string, string>>({});
  const [trust, setTrust] = useState<string[]>([]);
  const [statements, setStatements] = useState<string[]>([]);
  const [checked, setChecked] = useState(false);
  const sessions = useQuery(sessionsQuery).data ?? [];
  const codes = useQuery(codesQuery).data ?? [];
  const session = sessions.find((one) => one.id === words.session);
  const country = words.country ?? session?.countries[0] ?? "";
  const state = useMutation({
    mutationFn: stateRequirement,
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ["requirements"] });
      await navigate({ to: "/requirements/$id", params: { id: made.id } });
    },
  });
  const missing = {
    title: !words.title?.trim(),
    session: !session,
    statements: statements.length === 0,
  };
  const error = (name: keyof typeof missing) => (checked && missing[name] ? t(`error.${name}`) : undefined);
  const say = (name: string) => (event: { target: { value: string } }) =>
    setWords({ ...words, [name]: event.target.value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!session || Object.values(missing).some(Boolean)) return;
    state.mutate(draftOf({ kind, priority, words, trust, statements, country, session_id: session.id }));
  };
  const offered = codes.filter((code) => code.family === FAMILY[kind]);
  return (
    <form onSubmit={submit} noValidate aria-label={t("new")}>
      {state.error ? <ProblemNotice problem={asProblem(state.error)} /> : null}
      <Radios
        label={t("field.kind")}
        choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t("field.title")}
        error={error("title")}
        value={words.title ?? ""}
        onChange={say("title")}
      />
      <TextArea
        label={t("field.description")}
        limit={2000}
        value={words.description ?? ""}
        onChange={say("description")}
      />
      {offered.length > 0 ? (
        <Select
          label={t("field.code")}
          prompt
          choices={offered.map((code) => ({ value: code.code, label: labelOf(code, i18n.language) }))}
          value={words.code ?? ""}
          onChange={say("code")}
        />
      ) : null}
      <Select
        label={t("field.session")}
        hint={t("choose_session")}
        error={error("session")}
        prompt
        choices={sessions.map((one) => ({ value: one.id, label: one.title }))}
        value={words.session ?? ""}
        onChange={(event) => {
          setStatements([]);
          setWords({ ...words, session: event.target.value });
        }}
      />
      {session ? (
        <>
          <Behind
            session={session.id}
            chosen={statements}
            error={error("statements")}
            onChange={setStatements}
          />
          <Select
            label={t("field.country")}
            choices={session.countries.map((value) => ({ value, label: format.country(value) }))}
            value={country}
            onChange={say("country")}
          />
        </>
      ) : null}
      <Radios
        label={t("field.priority")}
        choices={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
        value={priority}
        onChange={setPriority}
      />
      {kind === "data" ? (
        <>
          {DATA_FIELDS.map((name) => (
            <TextField key={name} label={t(`data.${name}`)} value={words[name] ?? ""} onChange={say(name)} />
          ))}
          <Select
            label={t("data.readiness_level")}
            prompt
            choices={READINESS.map((value) => ({ value, label: t(`readiness.${value}`) }))}
            value={words.readiness_level ?? ""}
            onChange={say("readiness_level")}
          />
        </>
      ) : null}
      {kind === "ai_function" ? (
        <>
          <Select
            label={t("ai.stage")}
            prompt
            choices={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
            value={words.stage ?? ""}
            onChange={say("stage")}
          />
          {AI_FIELDS.map((name) => (
            <TextField key={name} label={t(`ai.${name}`)} value={words[name] ?? ""} onChange={say(name)} />
          ))}
          <Checkboxes
            label={t("ai.trust_conditions")}
            choices={TRUST.map((value) => ({ value, label: t(`trust.${value}`) }))}
            values={trust}
            onChange={setTrust}
          />
        </>
      ) : null}
      <Button type="submit" busy={state.isPending}>
        {t("save")}
      </Button>
    </form>
  );
}

interface BehindProps {
  session: string;
  chosen: string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

function Behind({ session, chosen, error, onChange }: BehindProps) {
  const { t } = useTranslation("requirements");
  const said = (useQuery(statementsQuery(session)).data ?? []).filter((one) => one.status !== "rejected");
  return (
    <Checkboxes
      label={t("field.statements")}
      error={error}
      choices={said.map((one) => ({ value: one.id, label: one.text }))}
      values={chosen}
      onChange={onChange}
    />
  );
}

interface Filled {
  kind: Kind;
  priority: (typeof PRIORITIES)[number];
  words: Record<string, string>;
  trust: string[];
  statements: string[];
  country: string;
  session_id: string;
}

function draftOf({
  kind,
  priority,
  words,
  trust,
  statements,
  country,
  session_id,
}: Filled): RequirementDraft {
  const of = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, words[name] ?? ""]));
  return {
    kind,
    title: words.title ?? "",
    description: words.description ?? "",
    code: FAMILY[kind] && words.code?.startsWith(`${FAMILY[kind]}.`) ? words.code : null,
    country,
    session_id,
    statements,
    priority,
    data: kind === "data" ? { ...of(DATA_FIELDS), readiness_level: words.readiness_level || null } : null,
    ai:
      kind === "ai_function"
        ? { ...of(AI_FIELDS), stage: words.stage || null, trust_conditions: trust }
        : null,
  } as RequirementDraft;
}

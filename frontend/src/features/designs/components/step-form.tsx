import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ComponentType, type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Button, LinkButton } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import type { Versioned } from "../../../lib/api/client";
import { asProblem, type Problem } from "../../../lib/api/problem";
import { designQuery, useSaveStep } from "../api";
import { controlId, EMPTY, faultsIn, nextStep, RANKING_STEPS, tidy } from "../model/steps";
import type { Design, StepName, StepValues } from "../model/types";
import { LiveMoves } from "./compare/live-moves";
import { StepConflict } from "./step-conflict";
import { FIELDS } from "./steps/fields";
import type { FieldsProps } from "./steps/fields-props";
import { useWords } from "./use-words";

/** Where saving leads. */
type GoTo = "next" | "options";

interface StepFormProps<Step extends StepName> {
  design: Versioned<Design>;
  step: Step;
}

/** One step: its fields, kept here until they are saved, and what to do when somebody else saved first. */
export function StepForm<Step extends StepName>({ design, step }: StepFormProps<Step>) {
  const { t } = useTranslation("designs");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const words = useWords();
  const designId = design.data.id;
  const saving = useSaveStep(designId, step);
  const [value, setValue] = useState<StepValues[Step]>(() => valueIn(design.data, step));
  // The version that was read when the form was opened, not the one that a refetch brings meanwhile.
  const [etag, setEtag] = useState(design.etag);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<Problem>();
  const [base, setBase] = useState(() => JSON.stringify(value));
  const [theirs, setTheirs] = useState<Versioned<Design>>();
  const messages = { ...messagesOf(problem, tidy(step, value)), ...faults };
  const errors = Object.entries(messages).map(([field, message]) => ({ field, message }));

  const save = (against: string, goTo: GoTo) => {
    const body = tidy(step, value);
    const found = Object.entries(faultsIn(step, body)).map(([field, fault]) => [field, t(`fault.${fault}`)]);
    setFaults(Object.fromEntries(found));
    setProblem(undefined);
    setTheirs(undefined);
    setValue(body);
    if (found.length > 0) return;
    saving.mutate(
      { value: body, etag: against },
      {
        onSuccess: () => {
          const next = nextStep(step);
          if (goTo === "options") return navigate({ to: "/designs/$designId/options", params: { designId } });
          return next
            ? navigate({ to: "/designs/$designId/steps/$step", params: { designId, step: next } })
            : navigate({ to: "/designs/$designId/check", params: { designId } });
        },
        onError: (failure) => void refused(asProblem(failure), goTo),
      },
    );
  };

  /** Where another step was changed meanwhile, nothing of this one is lost by saving on top of it. */
  const refused = async (why: Problem, goTo: GoTo) => {
    if (why.status !== 412) return setProblem(why);
    try {
      const now = await queries.fetchQuery({ ...designQuery(designId), staleTime: 0 });
      setEtag(now.etag);
      if (JSON.stringify(valueIn(now.data, step)) === base) save(now.etag, goTo);
      else setTheirs(now);
    } catch (failure) {
      setProblem(asProblem(failure));
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(etag, "next");
  };

  // The registry gives each step the fields of its own value.
  const Fields = FIELDS[step] as unknown as ComponentType<FieldsProps<Step>>;
  return (
    <>
      <ErrorSummary errors={errors} />
      {theirs ? (
        <StepConflict
          step={step}
          mine={value}
          theirs={valueIn(theirs.data, step)}
          onKeepMine={() => save(theirs.etag, "next")}
          onTakeTheirs={() => {
            const taken = valueIn(theirs.data, step);
            setValue(taken);
            setBase(JSON.stringify(taken));
            setTheirs(undefined);
          }}
        />
      ) : problem && errors.length === 0 ? (
        <ProblemNotice problem={problem} onRetry={() => save(etag, "next")} />
      ) : null}
      <form onSubmit={submit} noValidate>
        <Fields designId={designId} value={value} onChange={setValue} words={words} messages={messages} />
        {RANKING_STEPS.includes(step) ? (
          <LiveMoves
            designId={designId}
            whatIf={JSON.stringify(value) === base ? undefined : { [step]: tidy(step, value) }}
          />
        ) : null}
        <Actions busy={saving.isPending} onOptions={() => save(etag, "options")}>
          <LinkButton look="quiet" to="/designs/$designId" params={{ designId }}>
            {t("form.back")}
          </LinkButton>
        </Actions>
      </form>
    </>
  );
}

interface ActionsProps {
  busy: boolean;
  onOptions: () => void;
  children: ReactNode;
}

function Actions({ busy, onOptions, children }: ActionsProps) {
  const { t } = useTranslation("designs");
  return (
    <div className="actions">
      <Button type="submit" busy={busy}>
        {t("form.save")}
      </Button>
      <Button look="secondary" busy={busy} onClick={onOptions}>
        {t("form.save_and_options")}
      </Button>
      {children}
    </div>
  );
}

function valueIn<Step extends StepName>(design: Design, step: Step): StepValues[Step] {
  return (design.steps[step] ?? EMPTY[step]) as StepValues[Step];
}

function messagesOf(problem: Problem | undefined, body: unknown): Record<string, string> {
  return Object.fromEntries(
    (problem?.errors ?? []).map((error) => [controlId(body, error.pointer), error.message]),
  );
}

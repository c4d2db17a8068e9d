import { useTranslation } from "react-i18next";
import { Select } from "../../../../components/form/choices";
import { TextArea, TextField } from "../../../../components/form/text-field";
import { useFormats } from "../../../../lib/format/use-formats";
import { ANSWERS, CHECKS, withEntry } from "../../model/screening";
import type { AiActReference, FunctionShown, ScreenedFunction, Screening } from "../../model/types";
import { useWords } from "../use-words";
import { PurposeFields } from "./purpose-fields";

export interface FunctionFieldsProps {
  value: ScreenedFunction;
  onChange: (value: ScreenedFunction) => void;
  messages: Readonly<Record<string, string>>;
}

interface AllFieldsProps extends FunctionFieldsProps {
  shown: FunctionShown;
  trust: Screening["trust"];
  reference: AiActReference;
}

/** Everything that is asked about one function: its purpose, the Act's questions, trust, and the two forms. */
export function FunctionFields({ shown, trust, reference, ...fields }: AllFieldsProps) {
  return (
    <>
      <PurposeFields {...fields} />
      <Questions act={reference.act} {...fields} />
      <Trust asked={trust} {...fields} />
      <Impact parts={reference.forms.impact} says={shown.from_design} {...fields} />
      <DataProtection items={reference.forms.data_protection} {...fields} />
    </>
  );
}

/** Opens by itself where something inside is to be mended. */
function isFaulty(messages: FunctionFieldsProps["messages"], prefix: string): true | undefined {
  return Object.keys(messages).some((field) => field.startsWith(prefix)) || undefined;
}

function Questions({ act, value, onChange, messages }: { act: AiActReference["act"] } & FunctionFieldsProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  return act.groups.map((group) => {
    const questions = act.questions.filter((question) => question.group === group.code);
    const answered = questions.filter(({ code }) => (value.answers[code] ?? "unknown") !== "unknown");
    return (
      <details key={group.code}>
        <summary>
          {t("group", {
            group: words.text(group.label),
            answered: answered.length,
            all: questions.length,
          })}
        </summary>
        {questions.map((question) => (
          <Select
            key={question.code}
            id={`${value.code}-answers-${question.code}`}
            label={words.text(question.text)}
            hint={[words.text(question.help), question.citation].filter(Boolean).join(" – ")}
            error={messages[`${value.code}-answers-${question.code}`]}
            value={value.answers[question.code] ?? "unknown"}
            onChange={(event) => {
              const answer = ANSWERS.find((each) => each === event.target.value) ?? "unknown";
              onChange({ ...value, answers: { ...value.answers, [question.code]: answer } });
            }}
            choices={ANSWERS.map((answer) => ({ value: answer, label: t(`answer.${answer}`) }))}
          />
        ))}
      </details>
    );
  });
}

function Trust({ asked, value, onChange, messages }: { asked: Screening["trust"] } & FunctionFieldsProps) {
  const { t } = useTranslation("screening");
  const format = useFormats();
  const words = useWords();
  const measureOf = (code: string) => value.trust.find((each) => each.code === code)?.measure ?? "";
  const agreeing = (each: Screening["trust"][number]) =>
    each.survey.flatMap(({ share, n }) =>
      share === null || n === null
        ? []
        : [t("trust.agree", { share: format.percent(share), n: format.number(n) })],
    );
  return (
    <details open={isFaulty(messages, `${value.code}-trust`)}>
      <summary>
        {t("trust.count", {
          done: asked.filter(({ code }) => measureOf(code).trim()).length,
          all: asked.length,
        })}
      </summary>
      {asked.map((each) => (
        <TextArea
          key={each.code}
          id={`${value.code}-trust-${each.code}`}
          label={words.text(each.label)}
          hint={[
            t("trust.asked", { count: each.voices, definition: words.text(each.definition) }),
            ...agreeing(each),
          ].join(" ")}
          error={messages[`${value.code}-trust-${each.code}`]}
          rows={2}
          limit={4000}
          value={measureOf(each.code)}
          onChange={(event) =>
            onChange({
              ...value,
              trust: withEntry(value.trust, { code: each.code, measure: event.target.value }),
            })
          }
        />
      ))}
    </details>
  );
}

interface ImpactProps extends FunctionFieldsProps {
  parts: AiActReference["forms"]["impact"];
  says: FunctionShown["from_design"];
}

function Impact({ parts, says, value, onChange, messages }: ImpactProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  return (
    <details open={isFaulty(messages, `${value.code}-impact`)}>
      <summary>{t("impact.title")}</summary>
      {parts.map((part) => {
        const lines = says[part.code] ?? [];
        return (
          <TextArea
            key={part.code}
            id={`${value.code}-impact-${part.code}`}
            label={words.text(part.label)}
            hint={[
              part.citation,
              ...(lines.length > 0 ? [t("impact.says", { lines: lines.join("; ") })] : []),
            ].join(" – ")}
            error={messages[`${value.code}-impact-${part.code}`]}
            rows={3}
            limit={4000}
            value={value.impact[part.code] ?? ""}
            onChange={(event) =>
              onChange({ ...value, impact: { ...value.impact, [part.code]: event.target.value } })
            }
          />
        );
      })}
    </details>
  );
}

interface DataProtectionProps extends FunctionFieldsProps {
  items: AiActReference["forms"]["data_protection"];
}

function DataProtection({ items, value, onChange, messages }: DataProtectionProps) {
  const { t } = useTranslation("screening");
  const words = useWords();
  return (
    <details open={isFaulty(messages, `${value.code}-data_protection`)}>
      <summary>{t("data_protection.title")}</summary>
      {items.map((item) => {
        const said = value.data_protection.find(({ code }) => code === item.code) ?? {
          code: item.code,
          state: "unknown" as const,
          note: "",
        };
        const change = (part: Partial<typeof said>) =>
          onChange({
            ...value,
            data_protection: withEntry(value.data_protection, { ...said, ...part }),
          });
        const id = `${value.code}-data_protection-${item.code}`;
        return (
          <div key={item.code}>
            <Select
              id={id}
              label={words.text(item.label)}
              hint={item.citation}
              error={messages[id]}
              value={said.state}
              onChange={(event) =>
                change({ state: CHECKS.find((each) => each === event.target.value) ?? "unknown" })
              }
              choices={CHECKS.map((state) => ({ value: state, label: t(`data_protection.${state}`) }))}
            />
            <TextField
              label={t("data_protection.note", { item: words.text(item.label) })}
              value={said.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          </div>
        );
      })}
    </details>
  );
}

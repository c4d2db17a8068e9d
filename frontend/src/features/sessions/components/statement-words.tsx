import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/ui/tag";
import type { Statement } from "../api";

const TONES = { verbatim: "info", paraphrase: "neutral", ai_draft: "warn" } as const;

type Words = Pick<Statement, "text" | "form" | "language">;

/** What was said, so that nobody takes a paraphrase for a quotation or a machine's draft for a person's words: only
 * words that were said stand in quotation marks. */
export function StatementWords({ statement }: { statement: Words }) {
  const { form, language, text } = statement;
  if (form === "verbatim") return <q lang={language}>{text}</q>;
  return form === "ai_draft" ? <em lang={language}>{text}</em> : <span lang={language}>{text}</span>;
}

/** The kind of words, in a word. */
export function FormTag({ form }: { form: Statement["form"] }) {
  const { t } = useTranslation("join");
  return <Tag tone={TONES[form]}>{t(`form.${form}`)}</Tag>;
}

/** What was prepared for the room says so: nobody said it. */
export function SeedTag({ origin }: { origin: Statement["origin"] }) {
  const { t } = useTranslation("join");
  return origin === "seed" ? <Tag tone="warn">{t("seed")}</Tag> : null;
}

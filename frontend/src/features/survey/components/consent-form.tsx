import { useTranslation } from "react-i18next";
import { Checkboxes } from "../../../components/form/choices";
import type { Questionnaire } from "../api";
import { filled, type Operator } from "../model/consent";
import { wordsIn } from "../model/definition";

interface ConsentFormProps {
  consent: Questionnaire["consent"];
  operator: Operator;
  /** Id of the first box, where an error leads. */
  firstId: string;
  agreed: readonly string[];
  onChange: (agreed: string[]) => void;
  error: string | undefined;
}

/** The consent text as the service keeps it, item by item; a quotation needs words that may be used. */
export function ConsentForm({ consent, operator, firstId, agreed, onChange, error }: ConsentFormProps) {
  const { t, i18n } = useTranslation("survey");
  const words = (text: Readonly<Record<string, string>>) => filled(wordsIn(text, i18n.language), operator);
  const offered = consent.items.filter((item) => item.code !== "quotation" || agreed.includes("open_text"));
  const hint = (code: string, required: boolean) =>
    required
      ? t("required")
      : code === "open_text"
        ? `${t("free_choice")} ${t("no_words")}`
        : t("free_choice");
  return (
    <>
      <h2>{wordsIn(consent.title, i18n.language)}</h2>
      <p>{words(consent.information)}</p>
      <p>{words(consent.withdrawal)}</p>
      <Checkboxes
        id={firstId}
        label={t("consents")}
        error={error}
        values={agreed}
        onChange={onChange}
        choices={offered.map((item) => ({
          value: item.code,
          label: words(item.text),
          hint: hint(item.code, item.required),
        }))}
      />
    </>
  );
}

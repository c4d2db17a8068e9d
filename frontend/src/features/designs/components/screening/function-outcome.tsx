import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../../lib/format/use-formats";
import type { FunctionShown } from "../../model/types";
import styles from "../designs.module.css";
import { useWords } from "../use-words";
import { ConclusionView } from "./conclusion";
import { SuggestionView } from "./suggestion-view";

/** One function: what is suggested, what a person concluded, and below it whatever may be done. */
export function FunctionOutcome({ shown, children }: { shown: FunctionShown; children?: ReactNode }) {
  const { t } = useTranslation("screening");
  const format = useFormats();
  const words = useWords();
  return (
    <section className={styles.option} aria-labelledby={`${shown.code}-title`}>
      <h2 id={`${shown.code}-title`}>{words.text(shown.label)}</h2>
      <p>
        {words.text(shown.definition)} {t("asked", { count: shown.voices })}
      </p>
      <SuggestionView shown={shown} />
      {shown.missing.length > 0 ? (
        <p>{t("missing.title", { parts: format.list(shown.missing.map((part) => t(`missing.${part}`))) })}</p>
      ) : null}
      <ConclusionView shown={shown} />
      {children}
    </section>
  );
}

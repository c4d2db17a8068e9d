import { useId } from "react";
import { useTranslation } from "react-i18next";
import { changeLanguage } from "../../lib/i18n/i18n";
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from "../../lib/i18n/languages";
import styles from "./layout.module.css";

/** Changes the language where one is: page, address and what was typed stay. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const id = useId();
  return (
    <span className={styles.language}>
      <label htmlFor={id}>{t("language")}</label>
      <select
        id={id}
        value={i18n.language}
        onChange={(event) => {
          if (isLanguage(event.target.value)) void changeLanguage(event.target.value);
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
    </span>
  );
}

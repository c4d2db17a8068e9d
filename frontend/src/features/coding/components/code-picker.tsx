import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { TextField } from "../../../components/form/text-field";
import type { Code } from "../api";
import { findCodes, inLanguage } from "../model/codes";
import styles from "./coding.module.css";

interface CodePickerProps {
  codes: readonly Code[];
  onPick: (code: Code) => void;
}

const SHOWN = 30;

/** Search, arrow keys, Enter: a code is applied without leaving the search field. */
export function CodePicker({ codes, onPick }: CodePickerProps) {
  const { t, i18n } = useTranslation("coding");
  const listId = useId();
  const [wanted, setWanted] = useState("");
  const [at, setAt] = useState(0);
  const found = findCodes(codes, wanted, i18n.language);
  const shown = found.slice(0, SHOWN);
  const active = shown[Math.min(at, shown.length - 1)];
  const idOf = (code: Code) => `${listId}-${code.code}`;
  const move = (by: number) => {
    const next = (Math.min(at, shown.length - 1) + by + shown.length) % shown.length;
    setAt(next);
    const code = shown[next];
    if (code) document.getElementById(idOf(code))?.scrollIntoView?.({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    if (shown.length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && active) {
      event.preventDefault();
      onPick(active);
      setWanted("");
      setAt(0);
    }
  };
  return (
    <>
      <TextField
        label={t("search")}
        hint={t("search_hint")}
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active ? idOf(active) : undefined}
        autoComplete="off"
        value={wanted}
        onKeyDown={press}
        onChange={(event) => {
          setWanted(event.target.value);
          setAt(0);
        }}
      />
      <p role="status">{t("matches", { count: found.length })}</p>
      {/* The focus stays in the search field, which moves the choice (ARIA combobox pattern). */}
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list is the combobox's popup */}
      <ul id={listId} className={styles.codes} role="listbox" aria-label={t("codebook")}>
        {shown.map((code) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the search field
          <li
            key={code.code}
            id={idOf(code)}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the listbox
            role="option"
            aria-selected={code === active}
            tabIndex={-1}
            onClick={() => onPick(code)}
          >
            <strong>{inLanguage(code.label, i18n.language)}</strong> <code>{code.code}</code>
            <span className={styles.hint}>{inLanguage(code.definition, i18n.language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

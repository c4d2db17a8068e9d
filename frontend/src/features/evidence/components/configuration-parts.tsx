import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CodeOrText, Configuration } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

/** Contexts, practice, mechanism and outcome, each leading to the other configurations that share it. */
export function ConfigurationParts({ of }: { of: Configuration }) {
  const { t, i18n } = useTranslation("evidence");
  const words = useWords();
  const lang = of.mechanism.code && i18n.resolvedLanguage !== "en" ? "en" : undefined;
  return (
    <dl className={styles.facts}>
      <dt>{t("part.contexts")}</dt>
      <dd>
        <ul className={styles.counts}>
          {of.contexts.map((context) => (
            <li key={context.code ?? context.text}>
              <PartLink part={context} filter="context" />
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t("part.practice")}</dt>
      <dd>
        <Link to="/evidence" search={{ practice: of.practice_family }}>
          {words.of(of.practice_family)}
        </Link>
      </dd>
      <dt>{t("part.mechanism")}</dt>
      <dd>
        {of.mechanism.code ? (
          <PartLink part={{ code: of.mechanism.code }} filter="mechanism" />
        ) : (
          t("no_code")
        )}
      </dd>
      <dt>{t("part.resource")}</dt>
      <dd lang={lang}>{of.mechanism.resource || t("not_named")}</dd>
      <dt>{t("part.reasoning")}</dt>
      <dd lang={lang}>{of.mechanism.reasoning || t("not_named")}</dd>
      <dt>{t("part.outcome")}</dt>
      <dd>
        {t(`direction.${of.direction}`)}: <PartLink part={of.outcome} filter="outcome" />
      </dd>
    </dl>
  );
}

/** A coded part leads to its configurations; one without a code stands in its own words. */
function PartLink({ part, filter }: { part: CodeOrText; filter: "context" | "mechanism" | "outcome" }) {
  const { t } = useTranslation("evidence");
  const words = useWords();
  if (!part.code) return part.text || t("not_named");
  return (
    <Link to="/evidence" search={{ [filter]: part.code }}>
      {words.of(part.code)}
    </Link>
  );
}

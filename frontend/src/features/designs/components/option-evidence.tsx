import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { Option, Reason } from "../model/types";
import styles from "./designs.module.css";
import { useWords } from "./use-words";

/** Published figures, each as printed: never averaged, each with its estimand and source. */
export function Effects({ option }: { option: Option }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const figure = (value: number | null) =>
    value === null ? t("effects.not_reported") : format.number(value, 2);
  if (option.effects.length === 0) return <p>{option.effects_note}</p>;
  return (
    <>
      <p>{t("effects.explained")}</p>
      <details>
        <summary>{t("effects.count", { count: option.effects.length })}</summary>
        <ul>
          {option.effects.map((effect) => (
            <li key={effect.id}>
              <p>
                <strong>
                  <span lang="en">{effect.outcome}</span>: {figure(effect.estimate)}{" "}
                  <span lang="en">{effect.unit}</span>
                </strong>
                {effect.low !== null && effect.high !== null
                  ? ` (${t("effects.interval", { low: figure(effect.low), high: figure(effect.high) })})`
                  : null}
              </p>
              {effect.kind === "secondary" ? <p>{t("effects.secondary")}</p> : null}
              <dl className={styles.facts}>
                <dt>{t("effects.estimand")}</dt>
                <dd lang="en">
                  {[effect.estimand, effect.horizon_origin, effect.population].filter(Boolean).join("; ")}
                </dd>
                <dt>{t("effects.pooled")}</dt>
                <dd>
                  {t(`effects.pooled_over.${effect.pooled_over}`)}
                  {effect.scope ? <span lang="en">, {effect.scope}</span> : null}
                </dd>
                <dt>{t("effects.certainty")}</dt>
                <dd lang="en">{effect.certainty_note}</dd>
                <dt>{t("effects.source")}</dt>
                <dd lang="en">
                  {[effect.source.study, effect.source.year, effect.source.doi_or_url]
                    .filter(Boolean)
                    .join(", ")}
                  . {effect.source.read}
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Enablers that are missing or barriers that are there, with the voices that named them. */
export function Factors({ title, factors }: { title: string; factors: Option["enablers_missing"] }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  return (
    <>
      <h3>{title}</h3>
      {factors.length === 0 ? (
        <p>{t("option.none_stated")}</p>
      ) : (
        <ul>
          {factors.map((factor) => (
            <li key={factor.code}>
              {words.text(factor.label)}: {t("voices", { count: factor.voices })}
              {factor.countries.length > 0 ? `, ${format.list(factor.countries.map(format.country))}` : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function DataGaps({ gaps }: { gaps: Option["data_gaps"] }) {
  const { t } = useTranslation("designs");
  const words = useWords();
  return (
    <>
      <h3>{t("option.data_gaps")}</h3>
      {gaps.length === 0 ? (
        <p>{t("option.no_data_gaps")}</p>
      ) : (
        <details>
          <summary>{t("option.data_gaps_count", { count: gaps.length })}</summary>
          <ul>
            {gaps.map((gap) => (
              <li key={gap.code}>
                {words.text(gap.label)} ({gap.level ? words.label(gap.level) : t("not_known")}):{" "}
                {t("voices", { count: gap.voices })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** All that the design states to be missing or in the way, whichever option it concerns. */
export function StatedGaps({ gaps }: { gaps: readonly Reason[] }) {
  const { t } = useTranslation("designs_compared");
  return (
    <>
      <h2>{t("gaps.title")}</h2>
      {gaps.length === 0 ? (
        <p>{t("gaps.none")}</p>
      ) : (
        <>
          <p>{t("gaps.explained")}</p>
          <ul>
            {gaps.map((gap) => (
              <li key={`${gap.kind} ${gap.text}`}>{gap.text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Voices against are shown beside the support, never averaged away. */
export function Dissent({ option }: { option: Option }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  if (option.dissent.length === 0) return <p>{t("option.no_dissent")}</p>;
  return (
    <>
      <ul>
        {option.dissent.map((dissent) => (
          <li key={`${dissent.kind} ${dissent.configuration} ${dissent.other}`}>
            {t(`dissent.${dissent.kind}`)} {t("voices", { count: dissent.voices })};{" "}
            {format.list(dissent.countries.map(format.country))};{" "}
            {format.list(dissent.stakeholder_types.map(words.label))}.{" "}
            <Link to="/evidence/$configurationId" params={{ configurationId: dissent.configuration }}>
              {t("dissent.contradicts")}
            </Link>
          </li>
        ))}
      </ul>
      <More shown={option.dissent.length} of={option.dissent_count} />
    </>
  );
}

/** The configurations that the option rests on, with the way to their evidence. */
export function Configurations({ option }: { option: Option }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  const named = (part: { code?: string | null; text?: string | null }) =>
    part.code ? words.label(part.code) : (part.text ?? "");
  return (
    <>
      <h3>{t("configurations.title")}</h3>
      <ul>
        {option.configurations.map((found) => (
          <li key={found.id}>
            <Link to="/evidence/$configurationId" params={{ configurationId: found.id }}>
              {[
                format.list(found.contexts.map(named)),
                found.mechanism.code ? words.label(found.mechanism.code) : found.mechanism.reasoning,
                `${named(found.outcome)} (${t(`moves.${found.direction}`)})`,
              ].join(" → ")}
            </Link>
            <span className={styles.small}>
              {" "}
              {t("voices", { count: found.voices })}; {t("sessions", { count: found.sessions })};{" "}
              {format.list(found.countries.map(format.country))}
            </span>
          </li>
        ))}
      </ul>
      <More shown={option.configurations.length} of={option.configurations_count} />
    </>
  );
}

/** How many are not listed; nothing where all of them are. */
function More({ shown, of }: { shown: number; of: number }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  return of > shown ? <p>{t("configurations.more", { n: format.number(of - shown) })}</p> : null;
}

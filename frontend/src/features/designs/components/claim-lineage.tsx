import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { LineageClaim, Reference, SurveyShare } from "../model/types";
import styles from "./designs.module.css";
import { useWords } from "./use-words";

/** One claim: what it stands on, numbered as in the brief, and behind each configuration the voices. */
export function ClaimLineage({ claim }: { claim: LineageClaim }) {
  const { t } = useTranslation("designs");
  const others = claim.evidence.filter((each) => each.kind !== "configuration");
  return (
    <>
      <h2 id={`claim-${claim.number}`}>{t("lineage.claim", { number: claim.number })}</h2>
      <p>{claim.text}</p>
      {others.length > 0 ? (
        <ul>
          {others.map((each) => (
            <li key={`${each.kind} ${each.id}`}>
              <strong>
                [{each.number}] {t(`lineage.kind.${each.kind}`)}
              </strong>
              {each.kind === "design_step" || !each.text ? null : `: ${each.text}`}
            </li>
          ))}
        </ul>
      ) : null}
      {claim.configurations.map((configuration) => (
        <Voices key={configuration.id} claim={claim.number} configuration={configuration} />
      ))}
    </>
  );
}

function Voices({ claim, configuration }: { claim: number; configuration: Reference }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  const { statements, survey, sessions, cards } = configuration;
  return (
    <details>
      <summary>
        [{configuration.number}] {t("lineage.configuration")}: {configuration.text}
      </summary>
      <p>
        {t("sessions", { count: sessions.length })}; {t("lineage.cards", { count: cards.length })}.{" "}
        <Link to="/evidence/$configurationId" params={{ configurationId: configuration.id }}>
          {t("lineage.open")}
          <span className="visually-hidden">: {t("lineage.claim", { number: claim })}</span>
        </Link>
      </p>
      {statements.length > 0 ? (
        <ul className={styles.list}>
          {statements.map((statement) => (
            <li key={statement.id} className={styles.item}>
              {statement.quote ? (
                <blockquote lang={statement.language ?? ""}>{statement.quote}</blockquote>
              ) : (
                <p>{t("lineage.not_quoted")}</p>
              )}
              <p className={styles.small}>
                {[
                  statement.stakeholder_type ? words.label(statement.stakeholder_type) : "",
                  statement.country ? format.country(statement.country) : "",
                ]
                  .filter(Boolean)
                  .join(", ")}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t("lineage.no_statements")}</p>
      )}
      {survey.length > 0 ? <SurveyShares shares={survey} /> : null}
    </details>
  );
}

function SurveyShares({ shares }: { shares: readonly SurveyShare[] }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  return (
    <>
      <p>{t("lineage.survey")}</p>
      <ul>
        {shares.map((share) => (
          <li key={`${share.wave_id} ${share.item}`}>
            {words.label(share.code)} (<code>{share.item}</code>):{" "}
            {share.share === null || share.n === null
              ? t("lineage.suppressed")
              : t("lineage.share", { share: format.percent(share.share), n: format.number(share.n) })}
          </li>
        ))}
      </ul>
    </>
  );
}

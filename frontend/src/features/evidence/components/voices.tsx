import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import type { FrozenConfiguration, Voices } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

type Standing = Pick<FrozenConfiguration, "support" | "dissent">;

/** Support and dissent side by side, each with its independent voices. */
export function ForAndAgainst({ of, level }: { of: Standing; level: 3 | 4 }) {
  const { t } = useTranslation("evidence");
  const Heading = `h${level}` as const;
  return (
    <div className={styles.sides}>
      <div className={styles.for}>
        <Heading>{t("support")}</Heading>
        {of.support.voices > 0 ? <VoiceCounts of={of.support} /> : <p>{t("no_support")}</p>}
      </div>
      <div className={styles.against}>
        <Heading>{t("dissent")}</Heading>
        {of.dissent.length === 0 ? <p>{t("no_dissent")}</p> : null}
        {of.dissent.map((dissent) => (
          <div key={dissent.kind}>
            <p className={styles.kind}>
              {t(`dissent_kind.${dissent.kind}`)}{" "}
              {dissent.configuration_id ? (
                <Link to="/evidence/$configurationId" params={{ configurationId: dissent.configuration_id }}>
                  {t("see_opposite")}
                </Link>
              ) : null}
            </p>
            <VoiceCounts of={dissent} />
          </div>
        ))}
      </div>
    </div>
  );
}

export function VoiceCounts({ of }: { of: Voices }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const counted = [
    t("count.sessions", { count: of.sessions }),
    t("count.cards", { count: of.cards }),
    t("count.statements", { count: of.statements }),
  ];
  return (
    <ul className={styles.counts}>
      <li>
        <strong>{t("count.voices", { count: of.voices })}</strong> ({format.list(counted)})
      </li>
      <li>{of.countries.length > 0 ? format.list(of.countries.map(format.country)) : t("no_country")}</li>
      <li>
        {of.stakeholder_types.length > 0 ? format.list(of.stakeholder_types.map(words.of)) : t("no_types")}
      </li>
    </ul>
  );
}

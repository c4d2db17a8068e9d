import { useTranslation } from "react-i18next";
import { LinkButton } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { objections } from "../model/ranking";
import type { Option, Reason } from "../model/types";
import styles from "./designs.module.css";
import { IntervalBar } from "./interval-bar";
import { Configurations, DataGaps, Dissent, Effects, Factors } from "./option-evidence";
import { useWords } from "./use-words";

interface OptionCardProps {
  designId: string;
  option: Option;
  decides: boolean;
}

/** One option: where it stands and how surely, whether it applies here, what speaks for it and against it. */
export function OptionCard({ designId, option, decides }: OptionCardProps) {
  const { t } = useTranslation("designs");
  const { t: told } = useTranslation("designs_compared");
  const format = useFormats();
  const words = useWords();
  const label = words.text(option.label);
  const titleId = `option-${option.practice_family}`;
  const against = objections(option);
  return (
    <section className={styles.option} aria-labelledby={titleId}>
      <h2 id={titleId}>{t("option.title", { position: option.rank.position, label })}</h2>
      <p className={styles.standing}>
        {t("option.first_in", { share: format.percent(option.rank.acceptability) })}
      </p>
      <p className={styles.tags}>
        <span>{t("option.mean_rank", { rank: format.number(option.rank.mean_rank, 1) })}</span>
        <Tag tone={option.certainty.level ? "info" : "warn"}>
          {t("option.confidence", { level: option.certainty.text })}
        </Tag>
        <span>{t("option.judged", { judged: option.certainty.judged, count: option.certainty.of })}</span>
      </p>
      <h3>{t("applicability.title")}</h3>
      <IntervalBar low={option.applicability.low} high={option.applicability.high} />
      <h3>{t("option.for")}</h3>
      <Reasons reasons={option.applicability.reasons_for} none={t("option.none_for")} />
      <h3>{t("option.against")}</h3>
      <Reasons reasons={against} none={t("option.none_against")} />
      <h3>{t("option.dissent")}</h3>
      <Dissent option={option} />
      <h3>{t("effects.title")}</h3>
      <Effects option={option} />
      <p className={styles.small}>{told(`gaps.${option.gaps_basis}`)}</p>
      <Factors title={t("option.enablers_missing")} factors={option.enablers_missing} />
      <Factors title={t("option.barriers_present")} factors={option.barriers_present} />
      <DataGaps gaps={option.data_gaps} />
      <Configurations option={option} />
      {decides ? (
        <div className="actions">
          <LinkButton
            look="secondary"
            to="/designs/$designId/decide"
            params={{ designId }}
            search={{ option: option.practice_family }}
          >
            {t("option.decide")}
            <span className="visually-hidden">: {label}</span>
          </LinkButton>
        </div>
      ) : null}
    </section>
  );
}

function Reasons({ reasons, none }: { reasons: readonly Reason[]; none: string }) {
  return reasons.length === 0 ? (
    <p>{none}</p>
  ) : (
    <ul>
      {reasons.map((reason) => (
        <li key={`${reason.kind} ${reason.text}`}>{reason.text}</li>
      ))}
    </ul>
  );
}

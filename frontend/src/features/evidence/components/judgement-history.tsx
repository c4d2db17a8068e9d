import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { judgementsQuery } from "../api";
import { COMPONENTS } from "../model/judgement";
import type { Judgement } from "../model/types";
import styles from "./evidence.module.css";
import { More } from "./more";

/** Everything people decided about a configuration, newest first, each with its reason. */
export function JudgementHistory({ configurationId }: { configurationId: string }) {
  const { t } = useTranslation("evidence");
  const judgements = useInfiniteQuery(judgementsQuery(configurationId));
  return (
    <Loaded query={judgements}>
      {({ pages }) => {
        const made = pages.flatMap((page) => page.items);
        if (made.length === 0) return <p>{t("history.none")}</p>;
        return (
          <>
            <ol className={styles.list}>
              {made.map((judgement) => (
                <Entry key={judgement.id} judgement={judgement} />
              ))}
            </ol>
            <More query={judgements} />
          </>
        );
      }}
    </Loaded>
  );
}

function Entry({ judgement }: { judgement: Judgement }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const { components, decision, level } = judgement;
  return (
    <li>
      <h3>
        {decision ? t(`history.${decision}`) : null}
        {level ? t("confidence_is", { level: t(`level.${level}`) }) : null}{" "}
        {judgement.kind === "settlement" ? t("history.settlement") : null}
      </h3>
      <p className={styles.note}>
        {t("history.by", {
          who: judgement.by,
          when: format.dateTime(judgement.at),
          revision: judgement.configuration_revision,
        })}
      </p>
      <p>{judgement.reason}</p>
      {components ? (
        <dl className={styles.facts}>
          {COMPONENTS.map((name) => (
            <div key={name} className={styles.pair}>
              <dt>
                {t(`component.${name}.title`)}: {t(`concern.${components[name].concern}`)}
              </dt>
              <dd>{components[name].reason}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {judgement.evidence_changed ? <p>{t("history.evidence_changed")}</p> : null}
    </li>
  );
}

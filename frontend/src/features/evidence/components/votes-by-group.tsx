import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import type { ConfigurationLineage, GroupConsensus } from "../model/types";
import { leastAgreed, shareAgreeing } from "../model/votes";
import { useWords } from "./use-words";

/** How types of stakeholder and countries voted on the statements behind a configuration. */
export function VotesByGroup({ of }: { of: ConfigurationLineage }) {
  return of.consensus?.map((each) => <Grouped key={each.by} of={each} lineage={of} />);
}

function Grouped({ of, lineage }: { of: GroupConsensus; lineage: ConfigurationLineage }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const [now] = useState(() => new Date().toISOString());
  const nameOf = of.by === "country" ? format.country : words.of;
  const lines = of.groups.map((own) => {
    const { agree, pass, disagree } = own.votes;
    const length = shareAgreeing(own);
    const figure = t("consensus.figure", { agree, all: agree + pass + disagree });
    return {
      id: own.group,
      label: nameOf(own.group),
      length,
      figure: length === null ? t("consensus.withheld") : figure,
    };
  });
  const least = leastAgreed(of.groups);
  return (
    <ChartFrame
      level={3}
      title={t(`consensus.by.${of.by}`)}
      finding={
        least
          ? t("consensus.least", {
              group: nameOf(least.group),
              share: format.percent(shareAgreeing(least) ?? 0),
            })
          : t("consensus.all_withheld")
      }
      table={{
        columns: [
          t(`consensus.group.${of.by}`),
          t("consensus.agree"),
          t("consensus.pass"),
          t("consensus.disagree"),
          t("consensus.told_on"),
          t("consensus.withheld_on"),
        ],
        rows: of.groups.map((own) => {
          const told = own.statements > 0;
          const { agree, pass, disagree } = own.votes;
          return [
            nameOf(own.group),
            told ? agree : null,
            told ? pass : null,
            told ? disagree : null,
            own.statements,
            own.withheld,
          ];
        }),
        nullLabel: t("consensus.withheld"),
      }}
      source={t("source")}
      date={now}
      name={`votes-by-${of.by}-${lineage.configuration_id}`}
      picture={() => barPicture(lines)}
    >
      <p>{t("consensus.groups_explained")}</p>
      <BarList lines={lines} />
      <Informed of={of} lineage={lineage} />
    </ChartFrame>
  );
}

/** Group-informed consensus, one figure per statement. */
function Informed({ of, lineage }: { of: GroupConsensus; lineage: ConfigurationLineage }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const informed = of.statements.flatMap(({ statement_id, group_informed_consensus: found }) => {
    const at = lineage.statements.findIndex(({ id }) => id === statement_id);
    const voice = lineage.statements[at]?.voice;
    return found === null || voice === undefined ? [] : [{ id: statement_id, number: at + 1, voice, found }];
  });
  if (informed.length === 0) return null;
  return (
    <>
      <p>{t("consensus.informed")}</p>
      <ul>
        {informed.map(({ id, number, voice, found }) => (
          <li key={id}>
            {t("consensus.of", { number, voice })}: {format.fixed(found, 2)}
          </li>
        ))}
      </ul>
    </>
  );
}

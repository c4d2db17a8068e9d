import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import type { ConfigurationLineage } from "../model/types";

/** How people voted on each statement behind a configuration. */
export function VotesByStatement({ of }: { of: ConfigurationLineage }) {
  const { t } = useTranslation("evidence");
  const [now] = useState(() => new Date().toISOString());
  const voted = of.statements.flatMap((statement, at) => {
    const { votes, voice } = statement;
    if (!votes || votes.agree + votes.pass + votes.disagree === 0) return [];
    return [{ id: statement.id, name: t("consensus.of", { number: at + 1, voice }), ...votes }];
  });
  if (voted.length === 0) return <p>{t("consensus.none")}</p>;
  const sum = (pick: (own: (typeof voted)[number]) => number) =>
    voted.reduce((all, own) => all + pick(own), 0);
  const all = ({ agree, pass, disagree }: (typeof voted)[number]) => agree + pass + disagree;
  const lines = voted.map((own) => ({
    id: own.id,
    label: own.name,
    length: own.agree / all(own),
    figure: t("consensus.figure", { agree: own.agree, all: all(own) }),
  }));
  return (
    <ChartFrame
      level={3}
      title={t("consensus.chart")}
      finding={t("consensus.finding", {
        agree: sum(({ agree }) => agree),
        all: sum(all),
        count: voted.length,
      })}
      table={{
        columns: [
          t("consensus.statement"),
          t("consensus.agree"),
          t("consensus.pass"),
          t("consensus.disagree"),
        ],
        rows: voted.map(({ name, agree, pass, disagree }) => [name, agree, pass, disagree]),
        nullLabel: "–",
      }}
      source={t("source")}
      date={now}
      name={`votes-${of.configuration_id}`}
      picture={() => barPicture(lines)}
    >
      <p>{t("consensus.explained")}</p>
      <BarList lines={lines} />
    </ChartFrame>
  );
}

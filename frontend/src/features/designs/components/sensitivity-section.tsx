import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { sensitivityQuery } from "../api";
import { sensitivityRows } from "../model/ranking";
import type { Design, Option, Sensitivity } from "../model/types";
import { useTold, useWords } from "./use-words";

const MOST_WORTH = 5;

interface SensitivitySectionProps {
  design: Design;
  options: readonly Option[];
}

/** Which open question matters most, and what would have to be so for each option to come first. */
export function SensitivitySection({ design, options }: SensitivitySectionProps) {
  const { t } = useTranslation("designs");
  const words = useWords();
  const sensitivity = useQuery(sensitivityQuery(design.id, useTold()));
  return (
    <>
      <h2>{t("sensitivity.title")}</h2>
      <Loaded query={sensitivity}>
        {(data) => (
          <>
            <ul>
              {data.first_when.map((each) => (
                <li key={each.practice_family}>
                  <strong>{words.text(each.label)}</strong>: {each.text}
                </li>
              ))}
            </ul>
            <FindingOut sensitivity={data} />
            <Unknowns design={design} options={options} sensitivity={data} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** What is worth finding out, in plain words: first what decides which option leads. */
function FindingOut({ sensitivity }: { sensitivity: Sensitivity }) {
  const { t } = useTranslation("designs_compared");
  const format = useFormats();
  const words = useWords();
  const worth = sensitivity.unknowns.slice(0, MOST_WORTH);
  return (
    <>
      <h3>{t("finding_out.title")}</h3>
      {worth.length === 0 ? (
        <p>{t("finding_out.none")}</p>
      ) : (
        <>
          <p>{t("finding_out.explained")}</p>
          <ol>
            {worth.map((unknown) => (
              <li key={unknown.code}>
                {t(
                  unknown.leader_if_absent === unknown.leader_if_present
                    ? "finding_out.same"
                    : "finding_out.decides",
                  {
                    label: words.text(unknown.label),
                    present: words.label(unknown.leader_if_present ?? ""),
                    absent: words.label(unknown.leader_if_absent ?? ""),
                    share: format.percent(unknown.value),
                  },
                )}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function Unknowns({ design, options, sensitivity }: SensitivitySectionProps & { sensitivity: Sensitivity }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  const rows = sensitivityRows(
    sensitivity,
    options.map((option) => option.practice_family),
    words.text,
  );
  const first = rows[0];
  if (!first) return <p>{t("sensitivity.none")}</p>;
  return (
    <ChartFrame
      title={t("sensitivity.table")}
      level={3}
      finding={t("sensitivity.finding", { label: first.label, share: format.percent(first.swing) })}
      name={`sensitivity-${design.id}`}
      source={t("sensitivity.source", {
        number: sensitivity.release.number,
        draws: format.number(sensitivity.draws),
      })}
      date={design.updated_at}
      table={{
        columns: [
          t("sensitivity.context"),
          t("sensitivity.swing"),
          ...options.flatMap((option) => [
            t("sensitivity.if_absent", { option: words.text(option.label) }),
            t("sensitivity.if_present", { option: words.text(option.label) }),
          ]),
        ],
        rows: rows.map((row) => [row.label, row.swing, ...row.shares]),
        nullLabel: t("sensitivity.never_first"),
      }}
    />
  );
}

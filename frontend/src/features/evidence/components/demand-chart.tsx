import { useTranslation } from "react-i18next";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { useFormats } from "../../../lib/format/use-formats";
import type { DemandKind } from "../model/search";
import type { Demand, SurveyShare } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";
import { VoiceBar } from "./voice-bar";

interface DemandChartProps {
  kind: DemandKind;
  /** Of this kind, most voices first. */
  demand: readonly Demand[];
  /** When it was read, RFC 3339. */
  date: string;
}

const PRIORITIES = ["must", "should", "could"] as const;

/** What is asked for, by how many voices, how urgently, and by whom and where. */
export function DemandChart({ kind, demand, date }: DemandChartProps) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const title = t(`demand.kinds.${kind}`);
  const name = ({ code, requirements }: Demand) =>
    code ? words.of(code) : (requirements[0]?.title ?? t("not_named"));
  const share = (of: SurveyShare) =>
    of.share === null || of.n === null
      ? t("survey.suppressed")
      : t("factors.share", { share: format.percent(of.share), n: format.number(of.n) });
  const [first] = demand;
  if (!first) {
    return (
      <>
        <h2>{title}</h2>
        <p>{t("demand.none")}</p>
      </>
    );
  }
  const most = Math.max(1, ...demand.map(({ voices }) => voices.voices));
  return (
    <ChartFrame
      title={title}
      finding={t("demand.finding", { first: name(first), count: first.voices.voices })}
      table={{
        columns: [
          title,
          t("factors.voices"),
          ...PRIORITIES.map((priority) => t(`demand.priority.${priority}`)),
          t("factors.sessions"),
          t("factors.countries"),
        ],
        rows: demand.map((one) => [
          name(one),
          one.voices.voices,
          one.must,
          one.should,
          one.could,
          one.voices.sessions,
          one.voices.countries.length,
        ]),
        nullLabel: "–",
      }}
      source={t("source")}
      date={date}
      name={`needs-${kind}`}
      picture={() =>
        barPicture(
          demand.map((one, at) => ({
            id: String(at),
            label: name(one),
            length: one.voices.voices / most,
            figure: t("count.voices", { count: one.voices.voices }),
          })),
        )
      }
    >
      <ScrollBox label={t("factors.spread_of", { title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{t("factors.voices")}</th>
              <th scope="col">{t("demand.asked")}</th>
              <th scope="col">{t("factors.where")}</th>
              <th scope="col">{t("factors.who")}</th>
              <th scope="col">{t("factors.survey")}</th>
            </tr>
          </thead>
          <tbody>
            {demand.map((one) => (
              <tr key={one.code ?? one.requirements[0]?.id}>
                <th scope="row">{name(one)}</th>
                <td>
                  {format.number(one.voices.voices)}
                  <VoiceBar share={one.voices.voices / most} />
                </td>
                <td>
                  {one.requirements.length === 0 ? t("demand.mentioned") : null}
                  <ul className={styles.asked}>
                    {one.requirements.map((own) => (
                      <li key={own.id}>
                        {own.title}
                        <span className={styles.under}>
                          {[
                            t(`demand.priority.${own.priority}`),
                            t(`demand.status.${own.status}`),
                            format.country(own.country),
                            ...(own.synthetic ? [t("synthetic")] : []),
                          ].join(" · ")}
                        </span>
                      </li>
                    ))}
                  </ul>
                </td>
                <td>{format.list(one.voices.countries.map(format.country)) || "–"}</td>
                <td>{format.list(one.voices.stakeholder_types.map(words.of)) || "–"}</td>
                <td>
                  {one.survey.map((of) => (
                    <div key={`${of.wave_id} ${of.item}`} className={styles.share}>
                      {share(of)}
                    </div>
                  ))}
                  {one.survey.length === 0 ? t("factors.not_asked") : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </ChartFrame>
  );
}

import { useTranslation } from "react-i18next";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { useFormats } from "../../../lib/format/use-formats";
import type { Factor, SurveyShare } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";
import { VoiceBar } from "./voice-bar";

interface FactorChartProps {
  kind: Factor["kind"];
  /** Of this kind, most voices first. */
  factors: readonly Factor[];
  /** When they were read, RFC 3339. */
  date: string;
}

/** Enablers, or barriers: how many spoke of each, who and where, beside the survey's view. */
export function FactorChart({ kind, factors, date }: FactorChartProps) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const title = t(`factors.${kind}`);
  const [first] = factors;
  if (!first) {
    return (
      <>
        <h2>{title}</h2>
        <p>{t("factors.none")}</p>
      </>
    );
  }
  const most = Math.max(1, ...factors.map((factor) => factor.mentions.voices));
  const share = (of: SurveyShare) =>
    of.share === null || of.n === null
      ? t("survey.suppressed")
      : t("factors.share", { share: format.percent(of.share), n: format.number(of.n) });
  return (
    <ChartFrame
      title={title}
      finding={t("factors.finding", { factor: words.of(first.code), count: first.mentions.voices })}
      table={{
        columns: [
          title,
          t("factors.voices"),
          t("factors.statements"),
          t("factors.sessions"),
          t("factors.countries"),
          t("factors.types"),
        ],
        rows: factors.map(({ code, mentions }) => [
          words.of(code),
          mentions.voices,
          mentions.statements,
          mentions.sessions,
          mentions.countries.length,
          mentions.stakeholder_types.length,
        ]),
        nullLabel: "–",
      }}
      source={t("source")}
      date={date}
      name={`factors-${kind}`}
      picture={() =>
        barPicture(
          factors.map(({ code, mentions }) => ({
            id: code,
            label: words.of(code),
            length: mentions.voices / most,
            figure: format.number(mentions.voices),
          })),
        )
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1) */}
      <section className="scroll-x" tabIndex={0} aria-label={t("factors.spread_of", { title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{t("factors.voices")}</th>
              <th scope="col">{t("factors.where")}</th>
              <th scope="col">{t("factors.who")}</th>
              <th scope="col">{t("factors.survey")}</th>
            </tr>
          </thead>
          <tbody>
            {factors.map(({ code, mentions, survey }) => (
              <tr key={code}>
                <th scope="row">{words.of(code)}</th>
                <td>
                  {format.number(mentions.voices)}
                  <VoiceBar share={mentions.voices / most} />
                </td>
                <td>{format.list(mentions.countries.map(format.country)) || "–"}</td>
                <td>{format.list(mentions.stakeholder_types.map(words.of)) || "–"}</td>
                <td>
                  {survey.map((of) => (
                    <div key={`${of.wave_id} ${of.item}`} className={styles.share}>
                      {share(of)}
                    </div>
                  ))}
                  {survey.length === 0 ? t("factors.not_asked") : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ChartFrame>
  );
}

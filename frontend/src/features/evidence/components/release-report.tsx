import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { BarList } from "../../../components/charts/bar-list";
import { barPicture } from "../../../components/charts/bar-model";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import type { Bundle, ReleaseReport as Report } from "../model/types";
import { reportQuery } from "../releases-api";
import styles from "./evidence.module.css";
import { SentenceLink } from "./release-changes";
import { useWords } from "./use-words";

interface ReleaseReportProps {
  releaseId: string;
  bundle: Bundle;
  /** Of the release, RFC 3339. */
  date: string;
}

const NOISES = ["0", "0.1", "0.2", "0.3", "0.5"] as const;

/** What would be left without a country or a practice, what stands out, and how much of a known truth is found. */
export function ReleaseReport({ releaseId, bundle, date }: ReleaseReportProps) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const [noise, setNoise] = useState<string>("0.2");
  const report = useQuery(reportQuery(releaseId, Number(noise)));
  return (
    <>
      <ConsensusChart bundle={bundle} date={date} name={`consensus-${releaseId}`} />
      <Select
        label={t("report.noise")}
        choices={NOISES.map((value) => ({ value, label: format.percent(Number(value)) }))}
        value={noise}
        onChange={(event) => setNoise(event.target.value)}
      />
      <Loaded query={report}>
        {(found) => (
          <>
            <PlantedTruth of={found} date={date} />
            <LeftOut
              kind="country"
              rows={found.without_country.map(({ country, ...own }) => ({
                ...own,
                id: country,
                name: format.country(country),
              }))}
              bundle={bundle}
              date={date}
            />
            <LeftOut
              kind="practice"
              rows={found.without_practice.map(({ practice, name, ...own }) => ({
                ...own,
                id: practice,
                name: name ?? t("report.unnamed_practice"),
              }))}
              bundle={bundle}
              date={date}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

function PlantedTruth({ of, date }: { of: Report; date: string }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const planted = of.planted_truth;
  const f1 = (method: string) => planted.recovery.find((own) => own.method === method)?.f1 ?? 0;
  if (planted.configurations === 0) {
    return (
      <>
        <h3>{t("report.planted")}</h3>
        <p>{t("report.planted_none")}</p>
      </>
    );
  }
  const lines = planted.recovery.map((own) => ({
    id: own.method,
    label: t(`report.method.${own.method}`),
    length: own.f1,
    figure: `F1 ${format.fixed(own.f1, 2)}`,
  }));
  return (
    <ChartFrame
      level={3}
      title={t("report.planted")}
      finding={t("report.planted_finding", {
        sessions: planted.sessions,
        noise: format.percent(planted.noise),
        missing: format.percent(planted.missing),
        f1: format.fixed(f1("consensus"), 2),
        baseline: format.fixed(f1("triples"), 2),
      })}
      table={{
        columns: (["method", "precision", "recall", "f1", "f1_sd"] as const).map((name) =>
          t(`report.columns.${name}`),
        ),
        rows: planted.recovery.map((own) => [
          t(`report.method.${own.method}`),
          own.precision,
          own.recall,
          own.f1,
          own.f1_sd,
        ]),
        nullLabel: "–",
      }}
      source={t("source")}
      date={date}
      name="planted-truth"
      picture={() => barPicture(lines)}
    >
      <BarList lines={lines} />
      <p>
        {t("report.planted_reading", { worlds: planted.worlds })}{" "}
        {planted.bounded ? t("report.planted_bounded") : null}
      </p>
    </ChartFrame>
  );
}

interface LeftOutProps {
  kind: "country" | "practice";
  rows: readonly { id: string; name: string; weakened: readonly string[]; lost: readonly string[] }[];
  bundle: Bundle;
  date: string;
}

function LeftOut({ kind, rows, bundle, date }: LeftOutProps) {
  const { t } = useTranslation("evidence");
  const all = bundle.configurations.length;
  const lost = rows.flatMap((row) => row.lost);
  const title = t(`report.${kind}`);
  if (rows.length === 0) {
    return (
      <>
        <h3>{title}</h3>
        <p>{t(kind === "country" ? "report.no_countries" : "report.no_practices")}</p>
      </>
    );
  }
  return (
    <ChartFrame
      level={3}
      title={title}
      finding={
        lost.length === 0
          ? t(`report.${kind}_finding_none`)
          : t(`report.${kind}_finding`, { count: lost.length })
      }
      table={{
        columns: [t("report.without_country"), t("report.lost"), t("report.weakened"), t("report.kept")],
        rows: rows.map((row) => [
          row.name,
          row.lost.length,
          row.weakened.length,
          all - row.lost.length - row.weakened.length,
        ]),
        nullLabel: "–",
      }}
      source={t("source")}
      date={date}
      name={`without-${kind}`}
    >
      {lost.length > 0 ? (
        <ul>
          {rows
            .filter((row) => row.lost.length > 0)
            .map((row) => (
              <li key={row.id}>
                {row.name}
                <ul>
                  {row.lost.map((id) => (
                    <li key={id}>
                      <SentenceLink id={id} of={bundle.configurations} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
        </ul>
      ) : null}
    </ChartFrame>
  );
}

function ConsensusChart({ bundle, date, name }: { bundle: Bundle; date: string; name: string }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const found = (bundle.consensus ?? []).toSorted((one, other) => other.voices - one.voices);
  if (found.length === 0) {
    return (
      <>
        <h3>{t("report.consensus")}</h3>
        <p className={styles.note}>{t("report.consensus_none")}</p>
      </>
    );
  }
  return (
    <ChartFrame
      level={3}
      title={t("report.consensus")}
      finding={t("report.consensus_finding", { count: found.length })}
      table={{
        columns: [
          t("part.contexts"),
          t("part.practice"),
          t("part.mechanism"),
          t("part.outcome"),
          t("graph.for"),
          t("graph.dissent"),
          t("factors.sessions"),
          t("factors.countries"),
        ],
        rows: found.map(({ identity, voices, against, sessions, countries }) => [
          format.list(identity.contexts.map(words.of)),
          words.of(identity.practice_family),
          words.of(identity.mechanism),
          `${t(`direction.${identity.direction}`)}: ${words.of(identity.outcome)}`,
          voices,
          against,
          sessions,
          format.list(countries.map(format.country)),
        ]),
        nullLabel: "–",
        textual: true,
      }}
      source={t("source")}
      date={date}
      name={name}
    />
  );
}

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { pilotsQuery } from "../following-api";
import type { Design, Pilot } from "../model/types";
import styles from "./designs.module.css";
import { useWords } from "./use-words";
import { WithdrawPilot } from "./withdraw-pilot";

const TONES = { as_expected: "good", other_way: "bad", no_change: "warn", cannot_tell: "neutral" } as const;

/** Every pilot, oldest first: what was expected and what was observed, side by side, and what that allows to say. */
export function Pilots({ design }: { design: Design }) {
  const { t } = useTranslation("following");
  const { t: d } = useTranslation("designs");
  const pilots = useInfiniteQuery(pilotsQuery(design.id));
  return (
    <>
      <Loaded query={pilots}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{t("pilots.none")}</p>;
          return (
            <ol className={styles.list}>
              {items.map((each) => (
                <PilotItem key={each.id} design={design} pilot={each} />
              ))}
            </ol>
          );
        }}
      </Loaded>
      {pilots.hasNextPage ? (
        <Button look="secondary" busy={pilots.isFetchingNextPage} onClick={() => void pilots.fetchNextPage()}>
          {d("more")}
        </Button>
      ) : null}
    </>
  );
}

function PilotItem({ design, pilot }: { design: Design; pilot: Pilot }) {
  const { t } = useTranslation("following");
  const format = useFormats();
  const words = useWords();
  const can = useCan();
  const { verdict, cautions } = pilot.against;
  const titleId = `pilot-${pilot.id}`;
  return (
    <li className={styles.item} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.label(pilot.option)}</h2>
      <p className={styles.tags}>
        <Tag tone={TONES[verdict]}>{t(`pilots.verdict.${verdict}`)}</Tag>
        <span>{t(`pilots.settings.${pilot.setting}`)}</span>
        {pilot.started_on ? <span>{span(pilot, format.date)}</span> : null}
      </p>
      {cautions.length > 0 ? (
        <ul>
          {cautions.map((each) => (
            <li key={each}>{t(`pilots.caution.${each}`)}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.sides}>
        <Expected pilot={pilot} />
        <Observed pilot={pilot} />
      </div>
      <ContextThen pilot={pilot} />
      <p className={styles.small}>
        {t("pilots.by", { name: pilot.by_name, date: format.dateTime(pilot.at) })}
      </p>
      {can("policymaker", design.country) ? <WithdrawPilot designId={design.id} pilot={pilot} /> : null}
    </li>
  );
}

function Expected({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation("following");
  const { t: d } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  const { prediction, outcome_code } = pilot;
  const expects = prediction?.expects.filter((each) => each.outcome === outcome_code) ?? [];
  return (
    <div>
      <h3>{t("pilots.expected")}</h3>
      {prediction ? (
        <p>
          {t("pilots.applicability", {
            range: [prediction.applicability.low, prediction.applicability.high]
              .map((end) => format.number(end, 2))
              .filter((end, at, ends) => ends.indexOf(end) === at)
              .join("–"),
          })}
        </p>
      ) : null}
      {expects.length === 0 ? <p>{t("pilots.expects_nothing")}</p> : null}
      {expects.map((each) => (
        <p key={each.direction}>
          {t("pilots.expects", {
            outcome: words.label(each.outcome),
            direction: d(`moves.${each.direction}`),
          })}
        </p>
      ))}
      {typeof pilot.planned === "number" ? (
        <p>{t("pilots.hoped", { value: format.number(pilot.planned, 2), unit: pilot.unit ?? "" })}</p>
      ) : null}
      {prediction && prediction.effects.length > 0 ? (
        <p>{t("pilots.effects", { count: prediction.effects.length })}</p>
      ) : null}
      {prediction && pilot.predicted_at ? (
        <p className={styles.small}>
          {t(pilot.decision_id ? "pilots.by_decision" : "pilots.afterwards", {
            date: format.dateTime(pilot.predicted_at),
          })}
        </p>
      ) : null}
    </div>
  );
}

function Observed({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation("following");
  const format = useFormats();
  const words = useWords();
  const { measured, outcome_code, direction } = pilot;
  const outcome = outcome_code ? words.label(outcome_code) : "";
  const number = (value: number) => format.number(value, 2);
  return (
    <div>
      <h3>{t("pilots.seen")}</h3>
      <blockquote lang="">{pilot.observed}</blockquote>
      {measured ? (
        <>
          <p>{t("pilots.figure", { outcome, value: number(measured.value), unit: pilot.unit ?? "" })}</p>
          <p>
            {typeof measured.low === "number" && typeof measured.high === "number"
              ? `${t("pilots.interval", { low: number(measured.low), high: number(measured.high) })}; `
              : null}
            {typeof measured.n_comparison === "number"
              ? t("pilots.people_compared", { n: number(measured.n), others: number(measured.n_comparison) })
              : t("pilots.people", { n: number(measured.n) })}
          </p>
        </>
      ) : direction ? (
        <p>{t("pilots.moved", { outcome, moves: t(`pilots.moves.${direction}`) })}</p>
      ) : null}
      {pilot.comparison ? <p>{t(`evaluation.kind.${pilot.comparison}`)}</p> : null}
      {pilot.reason ? <p lang="">{pilot.reason}</p> : null}
    </div>
  );
}

function ContextThen({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation("following");
  const { t: d } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  if (pilot.context.length === 0) return null;
  return (
    <details>
      <summary>{t("pilots.context")}</summary>
      <ul>
        {pilot.context.map(({ code, membership }) => (
          <li key={code}>
            {words.label(code)}: {membership === null ? d("not_known") : format.number(membership, 2)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function span(pilot: Pilot, date: (day: string) => string): string {
  return [pilot.started_on, pilot.ended_on].flatMap((day) => (day ? [date(day)] : [])).join(" – ");
}

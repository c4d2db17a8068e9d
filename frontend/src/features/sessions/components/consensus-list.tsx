import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import type { StakeholderType } from "../../../lib/vocabulary/stakeholder-types";
import type { ItemConsensus } from "../api";
import styles from "./sessions.module.css";

interface ConsensusListProps {
  items: readonly ItemConsensus[];
  textOf: (itemId: string) => string;
}

/** What the room said of each item: in all, by group, and every objection, however few. */
export function ConsensusList({ items, textOf }: ConsensusListProps) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.item_id} className={styles.item}>
          <p>
            <strong>{textOf(item.item_id)}</strong>
          </p>
          <ItemResult item={item} />
        </li>
      ))}
    </ul>
  );
}

export function ItemResult({ item }: { item: ItemConsensus }) {
  const { t } = useTranslation("join");
  const format = useFormats();
  if (item.hidden || !item.tally)
    return (
      <>
        <p>{t(item.withheld === "too_few" ? "result.too_few" : "result.hidden", { count: item.cast })}</p>
        <Objections item={item} />
      </>
    );
  return (
    <>
      <p>
        {t("result.tally", {
          agree: item.tally.agree,
          pass: item.tally.pass,
          disagree: item.tally.disagree,
          n: item.cast,
        })}
      </p>
      {item.rating ? (
        <p>
          {t("result.rating", { median: format.number(item.rating.median, 1), n: item.rating.n })}{" "}
          <Tag tone={item.rating.disagreement ? "warn" : "good"}>
            {t(item.rating.disagreement ? "result.disagreement" : "result.no_disagreement")}
          </Tag>{" "}
          {t("result.spread", {
            low: format.number(item.rating.q1, 1),
            high: format.number(item.rating.q3, 1),
            ipr: format.number(item.rating.ipr, 2),
            ipras: format.number(item.rating.ipras, 2),
          })}
        </p>
      ) : null}
      {item.change ? <Changed change={item.change} /> : null}
      {(["stakeholder_type", "country"] as const).map((by) => (
        <GroupTable key={by} item={item} by={by} />
      ))}
      <Objections item={item} />
    </>
  );
}

function Objections({ item }: { item: ItemConsensus }) {
  const { t } = useTranslation("join");
  if (!item.objections || item.objections.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t("result.objections")}</strong>
      </p>
      <ul>
        {item.objections.map((objection, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: objections carry no name on purpose
          <li key={at}>
            {objection.reason ?? t(objection.withheld ? "result.reason_withheld" : "result.no_reason")}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What changed since the round that this one asks again. */
function Changed({ change }: { change: NonNullable<ItemConsensus["change"]> }) {
  const { t } = useTranslation("join");
  const format = useFormats();
  return (
    <p>
      <Tag tone={change.stable ? "good" : "neutral"}>
        {t(change.stable ? "result.stable" : "result.moved")}
      </Tag>{" "}
      {change.median_before !== null && change.median_after !== null
        ? t("result.change_median", {
            before: format.number(change.median_before, 1),
            after: format.number(change.median_after, 1),
          })
        : t("result.change_agree", {
            before: format.percent(change.agree_before),
            after: format.percent(change.agree_after),
          })}{" "}
      {change.changed === null
        ? null
        : t("result.changed", { changed: change.changed, both: change.in_both })}
    </p>
  );
}

function GroupTable({ item, by }: { item: ItemConsensus; by: "stakeholder_type" | "country" }) {
  const { t } = useTranslation(["join", "kit"]);
  const format = useFormats();
  const groups = item.groups?.[by] ?? [];
  if (groups.length === 0) return null;
  const name = (group: string) =>
    by === "country" ? format.country(group) : t(`kit:stakeholder_type.${group as StakeholderType}`);
  const informed = item.group_informed_consensus?.[by];
  return (
    <details>
      <summary>{t(`join:result.by.${by}`)}</summary>
      <ul>
        {groups.map((group) => (
          <li key={group.group}>
            {name(group.group)}:{" "}
            {group.tally
              ? t("join:result.tally", {
                  agree: group.tally.agree,
                  pass: group.tally.pass,
                  disagree: group.tally.disagree,
                  n: group.n ?? 0,
                })
              : t("join:result.suppressed")}
          </li>
        ))}
      </ul>
      {typeof informed === "number" ? (
        <p>{t("join:result.informed", { value: format.number(informed, 2) })}</p>
      ) : null}
    </details>
  );
}

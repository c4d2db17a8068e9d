import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import type { StakeholderType } from "../../../lib/vocabulary/stakeholder-types";
import type { Comparison, CountryColumn } from "../practices-api";
import styles from "./sessions.module.css";
import { FormTag, StatementWords } from "./statement-words";
import { PracticeStatus, SessionStatus, Synthetic } from "./status-tag";
import { useCardText } from "./use-item-text";

type RowName = "practices" | "sessions" | "votes" | "groups" | "objections" | "cards" | "said";

const CELLS: readonly { row: RowName; Cell: (props: { column: CountryColumn }) => ReactNode }[] = [
  { row: "practices", Cell: Practices },
  { row: "sessions", Cell: Sessions },
  { row: "votes", Cell: Votes },
  { row: "groups", Cell: Groups },
  { row: "objections", Cell: Objections },
  { row: "cards", Cell: Cards },
  { row: "said", Cell: SaidThere },
];

/** A column per country: what there is, who voted how, who objected, and what was linked and said. */
export function ComparisonTable({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  if (comparison.countries.length === 0) return <p role="status">{t("compare.none")}</p>;
  return (
    <ScrollBox label={t("compare.table")}>
      <table className={styles.compared}>
        <caption className="visually-hidden">{t("compare.table")}</caption>
        <thead>
          <tr>
            <td />
            {comparison.countries.map((column) => (
              <th key={column.country} scope="col">
                {format.country(column.country)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CELLS.map(({ row, Cell }) => (
            <tr key={row}>
              <th scope="row">{t(`compare.row.${row}`)}</th>
              {comparison.countries.map((column) => (
                <td key={column.country}>
                  <Cell column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Items({ children }: { children: ReactNode[] }) {
  const { t } = useTranslation("sessions");
  return children.length === 0 ? t("compare.nothing") : <ul>{children}</ul>;
}

function Practices({ column }: { column: CountryColumn }) {
  return (
    <Items>
      {column.practices.map((one) => (
        <li key={one.id}>
          <Link to="/practices/$id" params={{ id: one.id }}>
            {one.name}
          </Link>{" "}
          <PracticeStatus status={one.status} /> <Synthetic when={one.synthetic} />
        </li>
      ))}
    </Items>
  );
}

function Sessions({ column }: { column: CountryColumn }) {
  return (
    <Items>
      {column.sessions.map((one) => (
        <li key={one.id}>
          <Link to="/sessions/$id" params={{ id: one.id }}>
            {one.title}
          </Link>{" "}
          <SessionStatus status={one.status} /> <Synthetic when={one.synthetic} />
        </li>
      ))}
    </Items>
  );
}

function useTally() {
  const { t } = useTranslation("join");
  return ({ agree, pass, disagree }: CountryColumn["tally"]) =>
    t("result.tally", { agree, pass, disagree, n: agree + pass + disagree });
}

function Votes({ column }: { column: CountryColumn }) {
  const { t } = useTranslation("sessions");
  const tally = useTally();
  if (column.items === 0) return t("compare.nothing");
  return (
    <>
      <p>{tally(column.tally)}</p>
      <p>{t("compare.items", { count: column.items })}</p>
      {column.withheld ? <Tag tone="warn">{t("compare.withheld")}</Tag> : null}
    </>
  );
}

function Groups({ column }: { column: CountryColumn }) {
  const { t } = useTranslation(["sessions", "kit", "join"]);
  const tally = useTally();
  const n = ({ agree, pass, disagree }: CountryColumn["tally"]) => agree + pass + disagree;
  return (
    <Items>
      {column.groups.map((one) => (
        <li key={one.group}>
          {t(`kit:stakeholder_type.${one.group as StakeholderType}`)}:{" "}
          {n(one.tally) === 0 ? t("join:result.suppressed") : tally(one.tally)}
          {n(one.tally) > 0 && one.withheld ? ` (${t("sessions:compare.group_withheld")})` : null}
        </li>
      ))}
    </Items>
  );
}

function Objections({ column }: { column: CountryColumn }) {
  const { t } = useTranslation("join");
  return (
    <Items>
      {column.objections.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: objections carry no name on purpose
        <li key={at}>{one.reason ?? t("result.no_reason")}</li>
      ))}
    </Items>
  );
}

function Cards({ column }: { column: CountryColumn }) {
  const { t } = useTranslation("sessions");
  const textOf = useCardText();
  return (
    <Items>
      {column.cards.map((card) => (
        <li key={card.id}>
          {textOf(card)}{" "}
          <Tag tone={card.polarity === "supports" ? "good" : "warn"}>{t(`polarity.${card.polarity}`)}</Tag>
        </li>
      ))}
    </Items>
  );
}

function SaidThere({ column }: { column: CountryColumn }) {
  const { t } = useTranslation(["sessions", "kit"]);
  return (
    <>
      <p>{t("sessions:compare.statements", { count: column.statements })}</p>
      <Items>
        {column.said.map((one) => (
          <li key={one.id}>
            <StatementWords statement={one} /> <FormTag form={one.form} />{" "}
            {one.stakeholder_type
              ? t(`kit:stakeholder_type.${one.stakeholder_type as StakeholderType}`)
              : t("sessions:nobody_named")}
          </li>
        ))}
      </Items>
    </>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { Notice } from "../../../components/ui/notice";
import { useFormats } from "../../../lib/format/use-formats";
import type { StakeholderType } from "../../../lib/vocabulary/stakeholder-types";
import { participantsQuery, type Session, statementsQuery } from "../api";
import { type VoicesOf, voices, type Warning, warnings } from "../model/balance";
import { TARGETS } from "../model/kit";

/** Who speaks how much, so that the facilitator can turn to those who were not heard. */
export function BalancePanel({ session }: { session: Session }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const people = useQuery(participantsQuery(session.id)).data ?? [];
  const said = useQuery(statementsQuery(session.id)).data ?? [];
  if (people.length === 0) return null;
  const name = (type: string) => t(`kit:stakeholder_type.${type as StakeholderType}`);
  const targets = session.targets ?? TARGETS[session.level];
  const told = warnings(targets, people, said);
  const words = (warning: Warning): string => {
    switch (warning.kind) {
      case "few_types":
        return t("sessions:balance.few_types", { count: warning.count, wanted: warning.wanted });
      case "few_countries":
        return t("sessions:balance.few_countries", { count: warning.count, wanted: warning.wanted });
      case "seats":
        return t("sessions:balance.seats", {
          who: format.list(warning.any_of.map(name)),
          count: warning.count,
          wanted: warning.wanted,
        });
      case "country_dominates":
        return t("sessions:balance.country_dominates", {
          country: format.country(warning.country),
          share: format.percent(warning.share),
        });
      case "type_dominates":
        return t("sessions:balance.type_dominates", {
          type: name(warning.type),
          share: format.percent(warning.share),
        });
      case "participant_dominates":
        return t("sessions:balance.participant_dominates", {
          pseudonym: warning.pseudonym,
          share: format.percent(warning.share),
        });
      case "unattributed":
        return t("sessions:balance.unattributed", { share: format.percent(warning.share) });
      case "silent":
        return t("sessions:balance.silent", { who: format.list(warning.pseudonyms) });
    }
  };
  return (
    <section aria-labelledby="balance-title">
      <h2 id="balance-title">{t("sessions:balance.title")}</h2>
      <p>
        {t("sessions:balance.planned", {
          type: format.percent(targets.statements_share_max_per_type),
          person: format.percent(targets.statements_share_max_per_participant),
          unattributed: format.percent(targets.unattributed_share_max),
        })}
      </p>
      <VoicesTable
        caption={t("sessions:balance.table")}
        heading={t("sessions:field.stakeholder_type")}
        rows={voices("stakeholder_type", people, said)}
        nameOf={name}
      />
      {session.level === "international" ? (
        <VoicesTable
          caption={t("sessions:balance.by_country")}
          heading={t("sessions:field.country")}
          rows={voices("country", people, said)}
          nameOf={format.country}
        />
      ) : null}
      {told.length > 0 ? (
        <Notice tone="warn" title={t("sessions:balance.look")}>
          <ul>
            {told.map((warning) => (
              <li key={words(warning)}>{words(warning)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </section>
  );
}

interface VoicesTableProps {
  caption: string;
  heading: string;
  rows: readonly VoicesOf[];
  nameOf: (group: string) => string;
}

function VoicesTable({ caption, heading, rows, nameOf }: VoicesTableProps) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  return (
    <ScrollBox label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="number">
              {t("balance.people")}
            </th>
            <th scope="col" className="number">
              {t("field.statements")}
            </th>
            <th scope="col" className="number">
              {t("balance.share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">{nameOf(row.group)}</th>
              <td className="number">{format.number(row.participants)}</td>
              <td className="number">{format.number(row.statements)}</td>
              <td className="number">{format.percent(row.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

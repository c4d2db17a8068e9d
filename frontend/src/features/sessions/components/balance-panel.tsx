import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Notice } from "../../../components/ui/notice";
import { useFormats } from "../../../lib/format/use-formats";
import { participantsQuery, type Session, statementsQuery } from "../api";
import { voices, type Warning, warnings } from "../model/balance";
import type { StakeholderType } from "../model/kit";

/** Who speaks how much, so that the facilitator can turn to those who were not heard. */
export function BalancePanel({ session }: { session: Session }) {
  const { t } = useTranslation(["sessions", "kit"]);
  const format = useFormats();
  const people = useQuery(participantsQuery(session.id)).data ?? [];
  const said = useQuery(statementsQuery(session.id)).data ?? [];
  if (people.length === 0) return null;
  const name = (type: string) => t(`kit:stakeholder_type.${type as StakeholderType}`);
  const told = warnings(session.level, people, said);
  const words = (warning: Warning): string => {
    switch (warning.kind) {
      case "few_types":
        return t("sessions:balance.few_types", { count: warning.count, wanted: warning.wanted });
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1) */}
      <section className="scroll-x" tabIndex={0} aria-label={t("sessions:balance.table")}>
        <table>
          <caption className="visually-hidden">{t("sessions:balance.table")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("sessions:field.stakeholder_type")}</th>
              <th scope="col" className="number">
                {t("sessions:balance.people")}
              </th>
              <th scope="col" className="number">
                {t("sessions:field.statements")}
              </th>
              <th scope="col" className="number">
                {t("sessions:balance.share")}
              </th>
            </tr>
          </thead>
          <tbody>
            {voices(people, said).map((voice) => (
              <tr key={voice.type}>
                <th scope="row">{name(voice.type)}</th>
                <td className="number">{format.number(voice.participants)}</td>
                <td className="number">{format.number(voice.statements)}</td>
                <td className="number">{format.percent(voice.share)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
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

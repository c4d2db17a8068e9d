import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { useFormats } from "../../../lib/format/use-formats";
import { amendmentsQuery } from "../api";

/** Every change of a wording: how it read before, how after, who brought it and when. */
export function AmendmentLog({ sessionId }: { sessionId: string }) {
  const { t } = useTranslation("sessions");
  const format = useFormats();
  const amendments = useQuery(amendmentsQuery(sessionId));
  return (
    <section aria-labelledby="amendments-title">
      <h2 id="amendments-title">{t("read_back.amendments")}</h2>
      <Loaded query={amendments}>
        {(list) =>
          list.length === 0 ? (
            <p>{t("read_back.no_amendments")}</p>
          ) : (
            <ScrollBox label={t("read_back.table")}>
              <table>
                <caption className="visually-hidden">{t("read_back.table")}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t("read_back.when")}</th>
                    <th scope="col">{t("read_back.before")}</th>
                    <th scope="col">{t("read_back.after")}</th>
                    <th scope="col">{t("read_back.who")}</th>
                  </tr>
                </thead>
                <tbody>
                  {list.map((one) => (
                    <tr key={`${one.statement_id} ${one.revision}`}>
                      <td>
                        {format.dateTime(one.at)}
                        {one.late ? ` (${t("read_back.late")})` : null}
                      </td>
                      <td>{one.before}</td>
                      <td>{one.text}</td>
                      <td>{t(`read_back.by.${one.by}`)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          )
        }
      </Loaded>
    </section>
  );
}

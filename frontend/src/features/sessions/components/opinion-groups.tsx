import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { useFormats } from "../../../lib/format/use-formats";
import { type OpinionGroups as Found, opinionGroupsQuery, type Round } from "../api";

interface OpinionGroupsProps {
  round: Round;
  textOf: (itemId: string) => string;
}

/** Groups that voted alike, only when somebody asks for them, and why there are none where there are none. */
export function OpinionGroups({ round, textOf }: OpinionGroupsProps) {
  const { t } = useTranslation("sessions");
  const [asked, setAsked] = useState(false);
  const found = useQuery({ ...opinionGroupsQuery(round.id), enabled: asked });
  if (!asked)
    return (
      <Button look="secondary" onClick={() => setAsked(true)}>
        {t("rounds.groups_show")}
      </Button>
    );
  return <Loaded query={found}>{(groups) => <Shown found={groups} textOf={textOf} />}</Loaded>;
}

function Shown({ found, textOf }: { found: Found; textOf: (itemId: string) => string }) {
  const { t } = useTranslation(["sessions", "join"]);
  const format = useFormats();
  if (!found.shown)
    return (
      <p role="status">
        {t(`sessions:rounds.groups_why.${found.reason ?? "no_clear_groups"}`, { count: found.voters })}
      </p>
    );
  return (
    <>
      <p role="status">
        {t("sessions:rounds.groups_explained", {
          count: found.voters,
          silhouette: format.number(found.silhouette ?? 0, 2),
        })}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1) */}
      <section className="scroll-x" tabIndex={0} aria-label={t("sessions:rounds.groups")}>
        <table>
          <caption>{t("sessions:rounds.groups")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("sessions:field.text")}</th>
              {(found.groups ?? []).map((group) => (
                <th key={group.name} scope="col">
                  {t("sessions:rounds.group", { name: group.name, n: group.n })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(found.items ?? []).map((item) => (
              <tr key={item.item_id}>
                <th scope="row">{textOf(item.item_id)}</th>
                {item.tallies.map((tally, at) => (
                  <td key={found.groups?.[at]?.name}>
                    {tally
                      ? t("join:result.tally", {
                          ...tally,
                          n: tally.agree + tally.pass + tally.disagree,
                        })
                      : t("join:result.suppressed")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

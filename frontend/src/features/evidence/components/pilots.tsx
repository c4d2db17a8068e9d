import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { pilotsQuery } from "../api";
import type { Pilot } from "../model/types";
import { useWords } from "./use-words";

/** What pilots observed for options that rested on a configuration: beside it, and counted for nothing. */
export function Pilots({ configurationId }: { configurationId: string }) {
  const { t } = useTranslation("evidence");
  const pilots = useQuery(pilotsQuery(configurationId));
  return (
    <Loaded query={pilots}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{t("pilots.none")}</p>
        ) : (
          <>
            <p>{t("pilots.explained")}</p>
            <ul>
              {items.map((each) => (
                <PilotItem key={each.id} pilot={each} />
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
}

function PilotItem({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const { measured, outcome_code, direction } = pilot;
  const number = (value: number) => format.number(value, 2);
  return (
    <li>
      <p>
        {format.country(pilot.country)}, {format.date(pilot.recorded_at)}
        {pilot.synthetic ? ` (${t("pilots.synthetic")})` : ""}.{" "}
        {outcome_code && direction
          ? t("pilots.moved", { outcome: words.of(outcome_code), moves: t(`pilots.moves.${direction}`) })
          : null}{" "}
        {measured
          ? t("pilots.measured", {
              value: number(measured.value),
              unit: pilot.unit ?? "",
              n: number(measured.n),
            })
          : null}{" "}
        {typeof measured?.low === "number" && typeof measured.high === "number"
          ? t("pilots.interval", { low: number(measured.low), high: number(measured.high) })
          : null}{" "}
        {pilot.about_its_outcome ? null : t("pilots.other_outcome")}
      </p>
      <blockquote lang="">{pilot.observed}</blockquote>
    </li>
  );
}

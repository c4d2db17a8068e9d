import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Loaded } from "../../../components/layout/loaded";
import type { Wave } from "../api";
import { flagsQuery } from "../manage-api";

/** How many responses are doubtful and why. They are kept: whether they count was said when the wave was planned. */
export function FlagCounts({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const flags = useQuery(flagsQuery(wave.id));
  return (
    <>
      <h2>{t("flags.title")}</h2>
      <p>{t("flags.explained")}</p>
      <Loaded query={flags}>
        {(data) => (
          <>
            <p>
              {t("flags.sum", { count: data.n_flagged })}{" "}
              {t(data.counted ? "flags.counted" : "flags.not_counted")}
            </p>
            <DataTable
              caption={t("flags.title")}
              table={{
                columns: [t("flags.flag"), t("flags.n")],
                rows: data.items.map(({ flag, n }) => [t(`flags.flag_of.${flag}`), n]),
                nullLabel: "–",
              }}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { downloadBlob } from "../../../lib/format/download";
import { ledgerQuery, type Wave } from "../api";
import { reminders } from "../manage-api";
import { useNames } from "./use-names";

/** How many were invited and how many redeemed, and whom to remind. */
export function LedgerTable({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const names = useNames();
  const ledger = useQuery(ledgerQuery(wave.id));
  const saving = useMutation({
    mutationFn: () => reminders(wave.id),
    onSuccess: (file) => downloadBlob(`reminders-${wave.id}.csv`, file),
  });
  return (
    <>
      <h3>{t("ledger")}</h3>
      <Loaded query={ledger}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t("none_invited")}</p>
          ) : (
            <>
              <DataTable
                caption={t("ledger")}
                table={{
                  columns: [`${t("country")}, ${t("stakeholder")}`, t("invited"), t("redeemed")],
                  rows: items.map((line) => [
                    names.stratum(line.country, line.stakeholder_type),
                    line.invited,
                    line.redeemed,
                  ]),
                  nullLabel: "",
                }}
              />
              <p>{t("reminders_explained")}</p>
              {saving.error ? <ProblemNotice problem={asProblem(saving.error)} /> : null}
              <Button look="secondary" busy={saving.isPending} onClick={() => saving.mutate()}>
                {t("reminders")}
              </Button>
            </>
          )
        }
      </Loaded>
    </>
  );
}

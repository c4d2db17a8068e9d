import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { download, toCsv } from "../../../lib/format/csv";
import type { Wave } from "../api";
import type { Invitations } from "../manage-api";
import { useNames } from "./use-names";

const SHOWN = 10;

/** New tokens, this once, and the rows that were not taken. */
export function MintedInvitations({ wave, minted }: { wave: Wave; minted: Invitations }) {
  const { t } = useTranslation("survey_manage");
  const names = useNames();
  const { items, refused } = minted;
  const link = (token: string) => `${window.location.origin}/survey/${wave.id}#invitation=${token}`;
  const save = () =>
    download(
      `invitations-${wave.id}.csv`,
      toCsv(
        [t("reference"), t("country"), t("stakeholder"), t("token"), t("link")],
        items.map((one) => [one.reference, one.country, one.stakeholder_type, one.token, link(one.token)]),
      ),
    );
  return (
    <>
      {items.length > 0 ? (
        <Notice tone="good" title={t("minted", { count: items.length })} live="polite">
          <p>{t("minted_once")}</p>
          <Button onClick={save}>{t("download_tokens")}</Button>
          <DataTable
            caption={t("minted_table", { count: Math.min(items.length, SHOWN) })}
            table={{
              columns: [t("reference"), `${t("country")}, ${t("stakeholder")}`, t("token")],
              rows: items
                .slice(0, SHOWN)
                .map((one) => [one.reference, names.stratum(one.country, one.stakeholder_type), one.token]),
              nullLabel: "",
              textual: true,
            }}
          />
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Notice tone="warn" title={t("refused", { count: refused.length })} live="polite">
          <ul>
            {refused.map((row) => (
              <li key={row.index}>
                {t("refused_row", { row: row.index + 1 })}{" "}
                <span lang="en">
                  {row.errors.map((error) => `${error.pointer} ${error.message}`).join("; ")}
                </span>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/chart-frame";
import { TextArea } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import { download, toCsv } from "../../../lib/format/csv";
import { useFormats } from "../../../lib/format/use-formats";
import { type Invitation, type InvitationDraft, invite, ledgerQuery, type Wave } from "../api";
import { countryOf, readLines, type StakeholderType, stakeholderTypeOf } from "../model/lines";

/** Invitations are made here and shown once; afterwards there is only how many were redeemed. */
export function Invitations({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const [fault, setFault] = useState<string>();
  // A retry after a lost answer must get the same tokens: the key stays until the list is accepted.
  const [key, setKey] = useState(uuid7);
  const inviting = useMutation({
    mutationFn: (items: InvitationDraft[]) => invite(wave.id, items, key),
    onSuccess: () => {
      setKey(uuid7());
      setTyped("");
      return queries.invalidateQueries({ queryKey: ledgerQuery(wave.id).queryKey });
    },
  });
  const make = (event: FormEvent) => {
    event.preventDefault();
    const items = readLines(typed, readInvitation);
    if (typeof items === "number") setFault(t("references_wrong", { line: items }));
    else if (items.length === 0) setFault(t("references_needed"));
    else {
      setFault(undefined);
      inviting.mutate(items);
    }
  };
  return (
    <>
      <h2>{t("invitations")}</h2>
      <p>{t("invitations_explained")}</p>
      {inviting.error ? <ProblemNotice problem={asProblem(inviting.error)} /> : null}
      {inviting.data ? <Minted wave={wave} invitations={inviting.data.items} /> : null}
      {wave.status === "closed" ? null : (
        <form onSubmit={make} noValidate>
          <TextArea
            label={t("references")}
            hint={t("references_hint")}
            error={fault}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setKey(uuid7());
            }}
          />
          <Button type="submit" busy={inviting.isPending}>
            {t("invite")}
          </Button>
        </form>
      )}
      <LedgerTable waveId={wave.id} />
    </>
  );
}

function Minted({ wave, invitations }: { wave: Wave; invitations: readonly Invitation[] }) {
  const { t } = useTranslation("survey_manage");
  const link = (token: string) => `${window.location.origin}/survey/${wave.id}#invitation=${token}`;
  const save = () =>
    download(
      `invitations-${wave.id}.csv`,
      toCsv(
        [t("reference"), t("country"), t("stakeholder"), t("token"), t("link")],
        invitations.map((one) => [
          one.reference,
          one.country,
          one.stakeholder_type,
          one.token,
          link(one.token),
        ]),
      ),
    );
  return (
    <Notice tone="good" title={t("minted", { count: invitations.length })} live="polite">
      <Button onClick={save}>{t("download_tokens")}</Button>
    </Notice>
  );
}

function LedgerTable({ waveId }: { waveId: string }) {
  const { t } = useTranslation("survey_manage");
  const format = useFormats();
  const ledger = useQuery(ledgerQuery(waveId));
  return (
    <>
      <h3>{t("ledger")}</h3>
      <Loaded query={ledger}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t("none_invited")}</p>
          ) : (
            <DataTable
              caption={t("ledger")}
              table={{
                columns: [`${t("country")}, ${t("stakeholder")}`, t("invited"), t("redeemed")],
                rows: items.map((line) => [
                  `${format.country(line.country)}, ${t(`type.${line.stakeholder_type as StakeholderType}`)}`,
                  line.invited,
                  line.redeemed,
                ]),
                nullLabel: "",
              }}
            />
          )
        }
      </Loaded>
    </>
  );
}

function readInvitation([reference, country, type]: string[]): InvitationDraft | undefined {
  const known = countryOf(country);
  const kind = stakeholderTypeOf(type);
  return reference && known && kind ? { reference, country: known, stakeholder_type: kind } : undefined;
}

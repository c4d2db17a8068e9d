import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { FileField } from "../../../components/form/file-field";
import { TextArea } from "../../../components/form/text-field";
import { Button } from "../../../components/ui/button";
import { ProblemNotice } from "../../../components/ui/problem-notice";
import { asProblem } from "../../../lib/api/problem";
import { uuid7 } from "../../../lib/api/uuid7";
import { ledgerQuery, type Wave } from "../api";
import { type InvitationDraft, invite } from "../manage-api";
import { itemsOfJson } from "../model/invitation-file";
import { countryOf, readLines, stakeholderTypeOf } from "../model/lines";
import { LedgerTable } from "./ledger-table";
import { MintedInvitations } from "./minted-invitations";
import { ReissueForm } from "./reissue-form";

/** Invitations are made here and shown once; afterwards there is only how many were redeemed. */
export function Invitations({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  const queries = useQueryClient();
  const [typed, setTyped] = useState("");
  const [file, setFile] = useState<File>();
  const [fault, setFault] = useState<{ typed?: string; file?: string }>({});
  // A retry after a lost answer must get the same tokens: the key stays until the list is accepted or changed.
  const [key, setKey] = useState(uuid7);
  const inviting = useMutation({
    mutationFn: (rows: InvitationDraft[] | string) => invite(wave.id, rows, key),
    onSuccess: () => {
      setKey(uuid7());
      setTyped("");
      return queries.invalidateQueries({ queryKey: ledgerQuery(wave.id).queryKey });
    },
  });
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (file) {
      const rows = file.name.toLowerCase().endsWith(".json")
        ? itemsOfJson(await file.text())
        : await file.text();
      setFault(rows === undefined ? { file: t("invitation_file_wrong") } : {});
      if (rows !== undefined) inviting.mutate(rows);
      return;
    }
    const items = readLines(typed, readInvitation);
    if (typeof items === "number") setFault({ typed: t("references_wrong", { line: items }) });
    else if (items.length === 0) setFault({ typed: t("references_needed") });
    else {
      setFault({});
      inviting.mutate(items);
    }
  };
  return (
    <>
      <h2>{t("invitations")}</h2>
      <p>{t("invitations_explained")}</p>
      {inviting.error ? <ProblemNotice problem={asProblem(inviting.error)} /> : null}
      {inviting.data ? <MintedInvitations wave={wave} minted={inviting.data} /> : null}
      {wave.status === "closed" ? null : (
        <form onSubmit={(event) => void make(event)} noValidate>
          <TextArea
            label={t("references")}
            hint={t("references_hint")}
            error={fault.typed}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setKey(uuid7());
            }}
          />
          <FileField
            label={t("invitation_file")}
            hint={t("invitation_file_hint")}
            error={fault.file}
            accept=".csv,.json,text/csv,application/json"
            onFile={(chosen) => {
              setFile(chosen);
              setKey(uuid7());
            }}
          />
          <Button type="submit" busy={inviting.isPending}>
            {t("invite")}
          </Button>
        </form>
      )}
      <LedgerTable wave={wave} />
      {wave.status === "closed" ? null : <ReissueForm wave={wave} />}
    </>
  );
}

function readInvitation([reference, country, type]: string[]): InvitationDraft | undefined {
  const known = countryOf(country);
  const kind = stakeholderTypeOf(type);
  return reference && known && kind ? { reference, country: known, stakeholder_type: kind } : undefined;
}

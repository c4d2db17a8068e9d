import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Checkboxes } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { download, toCsv } from "../../../lib/format/csv";
import { useFormats } from "../../../lib/format/use-formats";
import { codebookQuery } from "../api";
import { useCodeNames } from "../components/use-code-names";
import { type Agreement, agreementQuery, codersQuery } from "../double-api";
import { reasonsOf, rowsOf, sheetOf } from "../model/agreement";

const { useSearch } = getRouteApi("/coding/agreement");

/** How far coders agree beyond chance, code by code. */
export function AgreementPage() {
  const { t } = useTranslation("coding");
  const navigate = useNavigate();
  const { coders = "" } = useSearch();
  const chosen = coders.split(",").filter(Boolean);
  const known = useQuery(codersQuery);
  const book = useQuery(codebookQuery).data?.codebook_id;
  return (
    <Page
      title={t("agreement.title")}
      lead={t("agreement.lead")}
      crumbs={[{ label: t("title"), to: "/coding" }]}
    >
      <Loaded query={known}>
        {(everybody) => (
          <Checkboxes
            label={t("agreement.coders")}
            hint={t("agreement.coders_hint")}
            choices={everybody.map(({ coder, finished }) => ({
              value: coder,
              label: coder,
              hint: t("agreement.finished", { count: finished }),
            }))}
            values={chosen}
            onChange={(values) =>
              void navigate({ to: "/coding/agreement", search: { coders: values.join(",") }, replace: true })
            }
          />
        )}
      </Loaded>
      {book && chosen.length >= 2 ? (
        <Result codebook={book} coders={chosen} />
      ) : (
        <p>{t("agreement.choose")}</p>
      )}
    </Page>
  );
}

function Result({ codebook, coders }: { codebook: string; coders: readonly string[] }) {
  return (
    <Loaded query={useQuery(agreementQuery(codebook, coders))}>
      {(result) => <Figures result={result} />}
    </Loaded>
  );
}

function Figures({ result }: { result: Agreement }) {
  const { t } = useTranslation("coding");
  const format = useFormats();
  const labelOf = useCodeNames();
  const { codes, coders, confusions } = result;
  if (result.units === 0) return <p role="status">{t("agreement.nothing")}</p>;
  const reasons = reasonsOf(codes);
  const save = () => {
    const { header, rows } = sheetOf(codes, coders);
    download("agreement.csv", toCsv(header, rows));
  };
  return (
    <>
      <p role="status">
        {t("agreement.units", { count: result.units })}{" "}
        {result.jaccard === null ? null : t("agreement.overlap", { share: format.percent(result.jaccard) })}
      </p>
      <h2>{t("agreement.per_code")}</h2>
      <p>{t("agreement.explained")}</p>
      <DataTable
        caption={t("agreement.per_code")}
        table={{
          columns: [
            t("agreement.code"),
            t("agreement.n"),
            ...coders,
            t("agreement.both"),
            t("agreement.share"),
            t("agreement.kappa"),
            t("agreement.alpha"),
          ],
          rows: rowsOf(codes, coders, labelOf, (value) => format.number(value, 2)),
          nullLabel: t("agreement.undefined"),
        }}
      />
      {reasons.length > 0 ? (
        <details>
          <summary>{t("agreement.why")}</summary>
          <ul>
            {reasons.map(([reason, names]) => (
              <li key={reason}>
                <span lang="en">{reason}</span>: {names.map(labelOf).join(", ")}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <h2>{t("agreement.confusions")}</h2>
      {confusions.length === 0 ? (
        <p>{t("agreement.no_confusions")}</p>
      ) : (
        <DataTable
          caption={t("agreement.confusions")}
          table={{
            columns: [t("agreement.one_code"), t("agreement.other_code"), t("agreement.n")],
            rows: confusions.map(({ codes: [one, other], units }) => [labelOf(one), labelOf(other), units]),
            nullLabel: "–",
          }}
        />
      )}
      <div className="actions">
        <Button look="secondary" onClick={save}>
          {t("agreement.csv")}
        </Button>
      </div>
    </>
  );
}

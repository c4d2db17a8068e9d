import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DataTable } from "../../../components/charts/data-table";
import { Select } from "../../../components/form/choices";
import { TextField } from "../../../components/form/text-field";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { type Code, codebookQuery, mappingQuery } from "../api";
import { findCodes, inLanguage } from "../model/codes";

const { useSearch } = getRouteApi("/coding/codebook");
const FAMILIES = ["context", "mechanism", "outcome", "enabler", "barrier", "data", "ai", "trust"] as const;

/** The published codebook: every code with its definition, what belongs to it and what does not. */
export function CodebookPage() {
  const { t, i18n } = useTranslation("coding");
  const format = useFormats();
  const codebook = useQuery(codebookQuery);
  const edition = codebook.data;
  return (
    <Page
      title={t("codebook")}
      lead={edition ? inLanguage(edition.title, i18n.language) : undefined}
      crumbs={[{ label: t("title"), to: "/coding" }]}
    >
      <Loaded query={codebook}>
        {(data) =>
          data ? (
            <>
              <p>{t("version", { version: data.version, date: format.date(data.published_at) })}</p>
              {i18n.language === "en" ? null : <p>{t("machine_drafted")}</p>}
              {data.version > 1 ? <Mapping codebook={data.codebook_id} version={data.version} /> : null}
              <Browser codes={data.codes} />
            </>
          ) : (
            <p>{t("empty")}</p>
          )
        }
      </Loaded>
    </Page>
  );
}

/** What became of the codes of the version before: old codings keep theirs. */
function Mapping({ codebook, version }: { codebook: string; version: number }) {
  const { t } = useTranslation("coding");
  const mapping = useQuery(mappingQuery(codebook, version - 1, version));
  return (
    <Loaded query={mapping}>
      {({ codes, added, since }) => {
        const changed = codes.filter((code) => code.how !== "kept");
        return (
          <details>
            <summary>{t("mapping.title", { since })}</summary>
            <p>{t("mapping.explained")}</p>
            <DataTable
              caption={t("mapping.title", { since })}
              table={{
                columns: [t("mapping.code"), t("mapping.how"), t("mapping.becomes"), t("codings")],
                rows: [
                  ...changed.map((code) => [
                    code.code,
                    t(`mapping.ways.${code.how}`),
                    code.becomes.join(", ") || null,
                    code.codings,
                  ]),
                  ...added.map((code) => [code, t("mapping.ways.added"), code, null]),
                ],
                nullLabel: "–",
                textual: true,
              }}
            />
          </details>
        );
      }}
    </Loaded>
  );
}

function Browser({ codes }: { codes: readonly Code[] }) {
  const { t, i18n } = useTranslation("coding");
  const navigate = useNavigate();
  const { family = "", find = "" } = useSearch();
  const filter = (search: { family?: string; find?: string }) =>
    void navigate({ to: "/coding/codebook", search: { family, find, ...search }, replace: true });
  const shown = findCodes(codes, find, i18n.language).filter((code) => !family || code.family === family);
  return (
    <>
      <TextField
        label={t("search")}
        hint={t("search_hint")}
        type="search"
        value={find}
        onChange={(event) => filter({ find: event.target.value })}
      />
      <Select
        label={t("family")}
        choices={[
          { value: "", label: t("all_families") },
          ...FAMILIES.map((value) => ({ value, label: t(`families.${value}`) })),
        ]}
        value={family}
        onChange={(event) => filter({ family: event.target.value })}
      />
      <p role="status">{t("codes", { count: shown.length })}</p>
      {shown.map((code) => (
        <CodeEntry key={code.code} code={code} />
      ))}
    </>
  );
}

function CodeEntry({ code }: { code: Code }) {
  const { t, i18n } = useTranslation("coding");
  const family = FAMILIES.find((known) => known === code.family);
  const notes = (["include", "exclude", "example"] as const).filter((name) => code[name]);
  return (
    <article aria-labelledby={`code-${code.code}`}>
      <h2 id={`code-${code.code}`}>{inLanguage(code.label, i18n.language)}</h2>
      <p>
        <Tag>{family ? t(`families.${family}`) : code.family}</Tag> <code>{code.code}</code>
      </p>
      <p>{inLanguage(code.definition, i18n.language)}</p>
      {code.resource ? (
        <p>
          {inLanguage(code.resource, i18n.language)}
          {code.reasoning ? ` → ${inLanguage(code.reasoning, i18n.language)}` : null}
        </p>
      ) : null}
      {notes.length > 0 ? (
        <dl>
          {notes.map((name) => (
            <div key={name}>
              <dt>{t(name)}</dt>
              <dd lang="en">{code[name]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </article>
  );
}

import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { searchQuery } from "../api";
import styles from "../components/analysis.module.css";
import { AnalysisNav } from "../components/analysis-nav";
import { Passage } from "../components/passage";
import { SearchForm } from "../components/search-form";
import { SHORTEST } from "../model/search";
import type { FoundPassage } from "../model/types";

const route = getRouteApi("/evidence/search");

/** What people said, by words and by meaning. The question stands in the address, so that it can be linked to. */
export function SearchPage() {
  const { t, i18n } = useTranslation("analysis");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [tooShort, setTooShort] = useState(false);
  const found = useQuery(searchQuery(search, i18n.language));
  const error = tooShort ? t("search.too_short", { shortest: SHORTEST }) : undefined;
  return (
    <Page
      title={t("search.title")}
      lead={t("search.lead")}
      crumbs={[{ label: t("search.evidence"), to: "/evidence" }]}
      hasErrors={tooShort}
      before={<ErrorSummary errors={error ? [{ field: "q", message: error }] : []} />}
    >
      <AnalysisNav />
      <SearchForm
        // Uncontrolled fields take what the address says, also after going back.
        key={JSON.stringify(search)}
        search={search}
        error={error}
        onSearch={(wanted) => {
          const short = Array.from(wanted.q ?? "").length < SHORTEST;
          setTooShort(short);
          if (!short) void navigate({ search: wanted, resetScroll: false });
        }}
      />
      {search.q === undefined ? null : (
        <section aria-labelledby="found">
          <h2 id="found">{t("search.found")}</h2>
          <Loaded query={found}>
            {({ items, nothing_found, indexed, waiting }) => (
              <>
                <p role="status">
                  {nothing_found
                    ? t("search.nothing", { question: search.q })
                    : t("search.passages", { count: items.length })}
                </p>
                <p className={styles.note}>
                  {t("search.machine")} {t("search.indexed", { count: indexed })}{" "}
                  {waiting > 0 ? t("search.waiting", { count: waiting }) : null}
                </p>
                <ol className={styles.list}>
                  {items.map((one) => (
                    <li key={`${one.item.kind} ${one.item.id}`}>
                      <Found passage={one} />
                    </li>
                  ))}
                </ol>
              </>
            )}
          </Loaded>
        </section>
      )}
    </Page>
  );
}

function Found({ passage }: { passage: FoundPassage }) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  const { item, start, end, found_by } = passage;
  return (
    <>
      <Passage text={item.text ?? passage.passage} start={start} end={end} language={item.language} />
      <p>
        {t(`search.kinds.${item.kind}`)}
        {item.country ? `, ${format.country(item.country)}` : null}
        {item.recorded_at ? `, ${format.date(item.recorded_at)}` : null}{" "}
        <Tag>
          {t(`search.by.${found_by.length > 1 ? "both" : found_by[0] === "meaning" ? "meaning" : "words"}`)}
        </Tag>{" "}
        {item.synthetic ? <Tag tone="warn">{t("search.synthetic")}</Tag> : null}
      </p>
    </>
  );
}

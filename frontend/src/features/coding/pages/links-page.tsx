import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { codebookQuery } from "../api";
import { LinkForm } from "../components/link-form";
import { linkCandidatesQuery } from "../links-api";

/** Statements whose codes may belong together: a person says whether, and which way. */
export function LinksPage() {
  const { t } = useTranslation("coding");
  const codebook = useQuery(codebookQuery);
  const candidates = useQuery(linkCandidatesQuery);
  const status = useRef<HTMLParagraphElement>(null);
  const [linked, setLinked] = useState(0);
  const after = () => {
    setLinked(linked + 1);
    status.current?.focus();
  };
  return (
    <Page title={t("links.title")} lead={t("links.lead")} crumbs={[{ label: t("title"), to: "/coding" }]}>
      <p>{t("links.blind")}</p>
      <p role="status" ref={status} tabIndex={-1}>
        {linked > 0 ? t("links.linked", { count: linked }) : null}
      </p>
      <Loaded query={codebook}>
        {(edition) => (
          <Loaded query={candidates}>
            {({ items, waiting }) =>
              items.length === 0 ? (
                <p>{t("links.none")}</p>
              ) : (
                <>
                  <p>{t("links.waiting", { count: waiting })}</p>
                  {items.map((each) => (
                    <LinkForm
                      key={each.statement_id}
                      candidate={each}
                      codes={edition?.codes ?? []}
                      onLinked={after}
                    />
                  ))}
                </>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

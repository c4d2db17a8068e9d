import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { coderQuery } from "../api";
import { DistributionForm } from "../components/distribution-form";
import { type Assignment, openWorkQuery, statementQuery } from "../double-api";

/** What one has to code, and for who leads the coding the division of what was said. */
export function WorkPage() {
  const { t } = useTranslation("coding");
  const can = useCan();
  return (
    <Page title={t("work.title")} lead={t("work.lead")} crumbs={[{ label: t("title"), to: "/coding" }]}>
      {can("coder") ? <MyWork /> : null}
      {can("facilitator") || can("analyst") ? <DistributionForm /> : null}
    </Page>
  );
}

function MyWork() {
  const { t } = useTranslation("coding");
  const me = useQuery(coderQuery);
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{t("work.mine")}</h2>
      <Loaded query={me}>
        {({ coder }) => (
          <>
            <p>{t("you", { coder })}</p>
            <Open coder={coder} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Open({ coder }: { coder: string }) {
  const { t } = useTranslation("coding");
  return (
    <Loaded query={useQuery(openWorkQuery(coder))}>
      {(open) =>
        open.length === 0 ? (
          <p>{t("work.none")}</p>
        ) : (
          <>
            <p>{t("work.count", { count: open.length })}</p>
            <ol>
              {open.map((each) => (
                <li key={each.id}>
                  {each.statement_id ? (
                    <OneStatement id={each.statement_id} />
                  ) : (
                    <OneTranscript work={each} />
                  )}
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Loaded>
  );
}

function OneStatement({ id }: { id: string }) {
  const { t } = useTranslation("coding");
  const statement = useQuery(statementQuery(id)).data;
  return (
    <Link to="/coding/statements/$id" params={{ id }}>
      {t("statement")}
      {statement ? (
        <>
          : <span lang={statement.language}>{statement.text}</span>
        </>
      ) : null}
    </Link>
  );
}

function OneTranscript({ work }: { work: Assignment }) {
  const { t } = useTranslation("coding");
  const format = useFormats();
  return (
    <Link to="/coding/transcripts/$id" params={{ id: work.transcript_id ?? "" }}>
      {t("work.transcript", { date: format.date(work.assigned_at) })}
    </Link>
  );
}

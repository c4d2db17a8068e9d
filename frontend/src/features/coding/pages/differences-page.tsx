import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { download, toCsv } from "../../../lib/format/csv";
import { useFormats } from "../../../lib/format/use-formats";
import { DifferenceForm } from "../components/difference-form";
import { SessionSelect } from "../components/session-select";
import { useCodeNames } from "../components/use-code-names";
import { type Adjudication, adjudicationsQuery, differencesQuery } from "../double-api";

const { useSearch } = getRouteApi("/coding/differences");

/** Where coders who have finished differ, each settled with a reason. */
export function DifferencesPage() {
  const { t } = useTranslation("coding");
  const navigate = useNavigate();
  const { session = "" } = useSearch();
  return (
    <Page
      title={t("differences.title")}
      lead={t("differences.lead")}
      crumbs={[{ label: t("title"), to: "/coding" }]}
    >
      <SessionSelect
        value={session}
        onChange={(chosen) =>
          void navigate({ to: "/coding/differences", search: { session: chosen }, replace: true })
        }
      />
      {session ? <OfSession session={session} /> : null}
    </Page>
  );
}

function OfSession({ session }: { session: string }) {
  const { t } = useTranslation("coding");
  return (
    <Loaded query={useQuery(differencesQuery(session))}>
      {(found) => {
        const open = found.filter((each) => !each.settled);
        return (
          <>
            <p role="status">{t("differences.open", { count: open.length })}</p>
            {found.map((each) => (
              <DifferenceForm
                key={each.opinions.map((opinion) => opinion.coding_id).join()}
                difference={each}
              />
            ))}
            <History session={session} />
          </>
        );
      }}
    </Loaded>
  );
}

function History({ session }: { session: string }) {
  const { t } = useTranslation("coding");
  return (
    <Loaded query={useQuery(adjudicationsQuery(session))}>
      {(list) =>
        list.length === 0 ? null : (
          <section aria-labelledby="history">
            <h2 id="history">{t("differences.history")}</h2>
            <ol>
              {list.map((each) => (
                <li key={each.id}>
                  <Settled adjudication={each} />
                </li>
              ))}
            </ol>
            <Button look="secondary" onClick={() => save(session, list)}>
              {t("differences.csv")}
            </Button>
          </section>
        )
      }
    </Loaded>
  );
}

function Settled({
  adjudication: { code, decision, reason, by, by_one_of_them, at },
}: {
  adjudication: Adjudication;
}) {
  const { t } = useTranslation("coding");
  const format = useFormats();
  const labelOf = useCodeNames();
  return (
    <>
      {labelOf(code)}: {t(`settled.${decision}`)} – {reason} (
      {t(by_one_of_them ? "differences.by_coder" : "differences.by_third", { by })}, {format.dateTime(at)})
    </>
  );
}

function save(session: string, list: readonly Adjudication[]): void {
  const header = [
    "at",
    "code",
    "statement",
    "transcript",
    "start",
    "end",
    "decision",
    "reason",
    "by",
    "by_one_of_the_coders",
  ];
  const rows = list.map((each) => [
    each.at,
    each.code,
    each.statement_id,
    each.transcript_id,
    each.start,
    each.end,
    each.decision,
    each.reason,
    each.by,
    String(each.by_one_of_them),
  ]);
  download(`adjudications-${session}.csv`, toCsv(header, rows));
}

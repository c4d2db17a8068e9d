import { useQueries, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { analysisQuery } from "../api";
import { AnalysisCases, AnalysisFacts } from "../components/analysis-facts";
import { AnalysisNav } from "../components/analysis-nav";
import { AnalysisResult } from "../components/analysis-result";

const route = getRouteApi("/analysis/$analysisId");

/** A stored analysis with its cases, and below it the further questions that were asked of the same cases. */
export function AnalysisPage() {
  const { analysisId } = route.useParams();
  const { with: others } = route.useSearch();
  const { t } = useTranslation("analysis");
  const analysis = useQuery(analysisQuery(analysisId));
  const beside = useQueries({
    queries: (others?.split(",") ?? []).filter((id) => id !== analysisId).map((id) => analysisQuery(id)),
  });
  return (
    <Page title={analysis.data?.title ?? t("one")} crumbs={[{ label: t("title"), to: "/analysis" }]}>
      <AnalysisNav />
      <Loaded query={analysis}>
        {(first) => (
          <>
            <AnalysisFacts of={first} />
            <AnalysisResult analysis={first} withTable />
          </>
        )}
      </Loaded>
      {beside.map((query, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they keep the order of the address
        <Loaded key={at} query={query}>
          {(other) => <AnalysisResult analysis={other} withTable={false} />}
        </Loaded>
      ))}
      {analysis.data ? <AnalysisCases of={analysis.data} /> : null}
    </Page>
  );
}

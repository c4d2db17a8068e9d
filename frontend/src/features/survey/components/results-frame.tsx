import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { ViewNav } from "../../../components/layout/view-nav";
import { Notice } from "../../../components/ui/notice";
import { type Wave, waveQuery } from "../api";

interface ResultsFrameProps {
  waveId: string;
  /** The view's own name; the first view has none. */
  view?: string;
  lead?: (wave: Wave) => string;
  children: (wave: Wave) => ReactNode;
}

/** What surrounds every view of a wave's results. */
export function ResultsFrame({ waveId, view, lead, children }: ResultsFrameProps) {
  const { t } = useTranslation(["survey_results", "survey_manage"]);
  const wave = useQuery(waveQuery(waveId));
  return (
    <Loaded query={wave}>
      {({ data }) => (
        <Page
          title={view ? t("view_of", { view, title: data.title }) : t("results_of", { title: data.title })}
          lead={lead?.(data)}
          lang={t("language_tag")}
          crumbs={[
            { label: t("survey_manage:title"), to: "/manage/surveys" },
            { label: data.title, to: "/manage/waves/$waveId", params: { waveId } },
          ]}
        >
          <Views waveId={waveId} />
          {data.synthetic ? <Notice tone="warn" title={t("survey_manage:synthetic_explained")} /> : null}
          {children(data)}
        </Page>
      )}
    </Loaded>
  );
}

const VIEWS = [
  ["/manage/waves/$waveId/results", "questions"],
  ["/manage/waves/$waveId/results/cross-table", "cross_table"],
  ["/manage/waves/$waveId/results/representativeness", "representativeness"],
  ["/manage/waves/$waveId/results/ai-and-trust", "ai_trust"],
  ["/manage/waves/$waveId/results/exports", "exports"],
] as const;

function Views({ waveId }: { waveId: string }) {
  const { t } = useTranslation("survey_results");
  return (
    <ViewNav label={t("views")}>
      {VIEWS.map(([to, view]) => (
        <li key={to}>
          <Link to={to} params={{ waveId }} activeOptions={{ exact: true, includeSearch: false }}>
            {t(`view.${view}`)}
          </Link>
        </li>
      ))}
    </ViewNav>
  );
}

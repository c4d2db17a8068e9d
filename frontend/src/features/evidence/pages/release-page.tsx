import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Notice } from "../../../components/ui/notice";
import { ConfigurationList } from "../components/configuration-list";
import { EvidenceNav } from "../components/evidence-nav";
import { More } from "../components/more";
import { ReleaseBrief } from "../components/release-brief";
import { ReleaseChanges } from "../components/release-changes";
import { ReleaseFacts } from "../components/release-facts";
import { ReleaseReport } from "../components/release-report";
import { bundleQuery, releaseQuery, releasesQuery } from "../releases-api";

const route = getRouteApi("/evidence/releases/$releaseId");

/** One release: what it is, what it holds, and what changed since an earlier one. */
export function ReleasePage() {
  const { releaseId } = route.useParams();
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  const { t } = useTranslation("evidence");
  const release = useQuery(releaseQuery(releaseId));
  const bundle = useQuery(bundleQuery(releaseId));
  const releases = useInfiniteQuery(releasesQuery);
  const others = (releases.data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter(({ id }) => id !== releaseId);
  return (
    <Page
      title={release.data?.title ?? t("releases.one")}
      crumbs={[
        { label: t("title"), to: "/evidence" },
        { label: t("releases.title"), to: "/evidence/releases" },
      ]}
    >
      <EvidenceNav />
      <Loaded query={release}>
        {(manifest) => (
          <>
            {manifest.superseded_because ? (
              <Notice tone="warn" title={t("releases.revised")}>
                <p lang="en">{manifest.superseded_because}</p>
              </Notice>
            ) : null}
            <ReleaseFacts of={manifest} />
            <ReleaseBrief of={manifest} />
          </>
        )}
      </Loaded>
      <h2>{t("report.title")}</h2>
      <p>{t("report.lead")}</p>
      <Loaded query={bundle}>
        {(frozen) => (
          <Loaded query={release}>
            {({ at }) => <ReleaseReport releaseId={releaseId} bundle={frozen} date={at} />}
          </Loaded>
        )}
      </Loaded>
      <h2>{t("changes.title")}</h2>
      {others.length === 0 ? (
        <p>{t("changes.only_one")}</p>
      ) : (
        <Select
          label={t("changes.since")}
          choices={[
            { value: "", label: t("changes.choose") },
            ...others.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` })),
          ]}
          value={since ?? ""}
          onChange={(event) => {
            const search = event.target.value ? { since: event.target.value } : {};
            void navigate({ search, replace: true, resetScroll: false });
          }}
        />
      )}
      <More query={releases} />
      {since && since !== releaseId ? <ReleaseChanges since={since} now={releaseId} /> : null}
      <h2>{t("releases.holds")}</h2>
      <Loaded query={bundle}>
        {({ configurations }) =>
          configurations.length === 0 ? (
            <p>{t("releases.empty")}</p>
          ) : (
            <ConfigurationList configurations={configurations} />
          )
        }
      </Loaded>
    </Page>
  );
}

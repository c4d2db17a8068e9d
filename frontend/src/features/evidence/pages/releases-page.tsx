import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { EvidenceNav } from "../components/evidence-nav";
import { LiveNote } from "../components/live-note";
import { More } from "../components/more";
import { PublishForm } from "../components/publish-form";
import { SyntheticTag } from "../components/tags";
import { releasesQuery } from "../releases-api";

/** The frozen evidence bases that recommendations are made of, and a new one. */
export function ReleasesPage() {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const can = useCan();
  const [error, setError] = useState<string>();
  const releases = useInfiniteQuery(releasesQuery);
  return (
    <Page
      title={t("releases.title")}
      lead={t("releases.lead")}
      crumbs={[{ label: t("title"), to: "/evidence" }]}
      hasErrors={error !== undefined}
      before={<ErrorSummary errors={error ? [{ field: "title", message: error }] : []} />}
    >
      <EvidenceNav />
      <LiveNote />
      <Loaded query={releases}>
        {({ pages }) => {
          const found = pages.flatMap((page) => page.items);
          if (found.length === 0) return <p>{t("releases.none")}</p>;
          return (
            <>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1) */}
              <section className="scroll-x" tabIndex={0} aria-label={t("releases.table")}>
                <table>
                  <thead>
                    <tr>
                      <th scope="col" className="number">
                        {t("releases.number")}
                      </th>
                      <th scope="col">{t("releases.name")}</th>
                      <th scope="col">{t("releases.at")}</th>
                      <th scope="col" className="number">
                        {t("configurations")}
                      </th>
                      <th scope="col">{t("releases.data")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {found.map((release) => (
                      <tr key={release.id}>
                        <td className="number">{format.number(release.number)}</td>
                        <th scope="row">
                          <Link to="/evidence/releases/$releaseId" params={{ releaseId: release.id }}>
                            {release.title}
                          </Link>
                          {release.superseded_because ? ` (${t("releases.revised")})` : null}
                        </th>
                        <td>{format.dateTime(release.at)}</td>
                        <td className="number">{format.number(release.configurations)}</td>
                        <td>{release.synthetic ? <SyntheticTag /> : t("releases.real")}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </section>
              <More query={releases} />
            </>
          );
        }}
      </Loaded>
      <h2>{t("releases.publish")}</h2>
      {can("analyst") ? <PublishForm error={error} onError={setError} /> : <p>{t("releases.analysts")}</p>}
    </Page>
  );
}

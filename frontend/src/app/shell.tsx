import { type ErrorComponentProps, Outlet, useMatches } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Footer } from "../components/layout/footer";
import { Header } from "../components/layout/header";
import styles from "../components/layout/layout.module.css";
import { Page } from "../components/layout/page";
import { RoleGate } from "../components/layout/role-gate";
import { SkipLink } from "../components/layout/skip-link";
import { Button } from "../components/ui/button";
import { Notice } from "../components/ui/notice";
import { ProblemNotice } from "../components/ui/problem-notice";
import { Problem } from "../lib/api/problem";
import { signIn, useSession } from "../lib/auth/session";
import { navigation } from "./navigation";

/** What surrounds every page. */
export function Shell() {
  const roles = useMatches({ select: (matches) => matches.at(-1)?.staticData.roles });
  return (
    <>
      <SkipLink />
      <Header items={navigation} />
      <main id="main" tabIndex={-1} className={`${styles.inner} ${styles.main}`}>
        <ExpiredNotice />
        <RoleGate roles={roles}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </RoleGate>
      </main>
      <Footer />
    </>
  );
}

/** A page that failed: an error of ours, or a part of the application that did not load. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation("errors");
  useEffect(() => {
    if (!(error instanceof Problem)) console.error(error);
  }, [error]);
  return (
    <Page title={t("page_failed")}>
      {error instanceof Problem ? (
        <ProblemNotice problem={error} onRetry={reset} />
      ) : (
        <p>{t("page_failed_explained")}</p>
      )}
      <Button onClick={() => window.location.reload()}>{t("reload")}</Button>
    </Page>
  );
}

function ExpiredNotice() {
  const { t } = useTranslation(["errors", "nav"]);
  const session = useSession();
  if (session.status !== "anonymous" || !session.expired) return null;
  return (
    <Notice tone="warn" title={t("errors:session_expired")} live="polite">
      <p>{t("errors:session_expired_explained")}</p>
      <Button onClick={() => void signIn()}>{t("nav:sign_in")}</Button>
    </Notice>
  );
}

function Loading() {
  const { t } = useTranslation();
  return <p role="status">{t("loading")}</p>;
}

import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import { completeSignIn } from "../../../lib/auth/oidc";
import { signIn } from "../../../lib/auth/session";

/** Where the issuer sends people back to. */
export function SignedInPage() {
  const { t } = useTranslation("account");
  const router = useRouter();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    completeSignIn().then(
      (returnTo) => router.history.replace(returnTo),
      (reason: unknown) => setFailure(reason instanceof Error ? reason.message : String(reason)),
    );
  }, [router]);
  if (failure === undefined) {
    return (
      <Page title={t("signing_in")}>
        <p role="status">{t("signing_in_explained")}</p>
      </Page>
    );
  }
  return (
    <Page title={t("sign_in_failed")}>
      <Notice tone="bad" live="assertive">
        <p>{t("sign_in_failed_explained")}</p>
        <p lang="en">{failure}</p>
      </Notice>
      <Button onClick={() => void signIn("/")}>{t("try_again")}</Button>
    </Page>
  );
}

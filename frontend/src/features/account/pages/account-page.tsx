import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LanguageSwitch } from "../../../components/layout/language-switch";
import { Page } from "../../../components/layout/page";
import { Button } from "../../../components/ui/button";
import { signIn, signOut, useCan, useSession } from "../../../lib/auth/session";
import { RoleList } from "../components/role-list";
import { ServiceList } from "../components/service-list";

/** Who am I here, what may I do, in which language. */
export function AccountPage() {
  const { t } = useTranslation(["account", "nav", "common"]);
  const session = useSession();
  const can = useCan();
  return (
    <Page title={t("account:title")}>
      {session.status === "signed-in" ? (
        <>
          <p>{t("account:signed_in_as", { name: session.name })}</p>
          <h2>{t("account:roles")}</h2>
          <p>{t("account:roles_explained")}</p>
          <RoleList grants={session.grants} />
          {can("admin") || can("integrator") ? (
            <p>
              <Link to="/account/webhooks">{t("account:webhooks")}</Link>
            </p>
          ) : null}
          <div className="actions">
            <Button look="secondary" onClick={() => void signOut()}>
              {t("nav:sign_out")}
            </Button>
          </div>
        </>
      ) : session.status === "restoring" ? (
        <p role="status">{t("common:loading")}</p>
      ) : (
        <>
          <p>{t("account:anonymous")}</p>
          <div className="actions">
            <Button onClick={() => void signIn("/account")}>{t("nav:sign_in")}</Button>
          </div>
        </>
      )}
      <h2>{t("account:language")}</h2>
      <p>{t("account:language_explained")}</p>
      <p>
        <LanguageSwitch />
      </p>
      <h2>{t("account:services")}</h2>
      <ServiceList />
      {can("admin") ? (
        <p>
          <Link to="/traces">{t("account:traces")}</Link>
        </p>
      ) : null}
    </Page>
  );
}

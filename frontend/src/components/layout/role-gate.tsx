import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../lib/auth/roles";
import { signIn, useCan, useSession } from "../../lib/auth/session";
import { Button } from "../ui/button";
import { Page } from "./page";

/** Shows a page to those it is for; asks others to sign in, or says which roles open it. The services decide anew. */
export function RoleGate({ roles, children }: { roles: readonly Role[] | undefined; children: ReactNode }) {
  const can = useCan();
  if (!roles || roles.some((role) => can(role))) return children;
  return <Refused roles={roles} />;
}

// Apart, so that who may see a page does not wait for the words of a refusal.
function Refused({ roles }: { roles: readonly Role[] }) {
  const { t } = useTranslation(["errors", "account", "common", "nav"]);
  const session = useSession();
  if (session.status === "restoring") return <p role="status">{t("common:loading")}</p>;
  if (session.status === "anonymous") {
    return (
      <Page title={t("errors:sign_in_needed")} lead={t("errors:sign_in_explained")}>
        <Button onClick={() => void signIn()}>{t("nav:sign_in")}</Button>
      </Page>
    );
  }
  return (
    <Page title={t("errors:not_allowed")} lead={t("errors:roles_needed")}>
      <ul>
        {roles.map((role) => (
          <li key={role}>{t(`account:role.${role}`)}</li>
        ))}
      </ul>
    </Page>
  );
}

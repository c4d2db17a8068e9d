import { useTranslation } from "react-i18next";
import type { Grant } from "../../../lib/auth/roles";
import { useFormats } from "../../../lib/format/use-formats";
import { scopesByRole } from "../model/grants";

export function RoleList({ grants }: { grants: readonly Grant[] }) {
  const { t } = useTranslation("account");
  const format = useFormats();
  if (grants.length === 0) return <p>{t("no_roles")}</p>;
  return (
    <ul>
      {scopesByRole(grants).map(({ role, countries }) => (
        <li key={role}>
          {t(`role.${role}`)}:{" "}
          {countries === "everywhere" ? t("everywhere") : format.list(countries.map(format.country))}
        </li>
      ))}
    </ul>
  );
}

import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { signIn, signOut, useCan, useSession } from "../../lib/auth/session";
import type { NavItem } from "../../lib/routing/nav";
import { Button } from "../ui/button";
import { LanguageSwitch } from "./language-switch";
import styles from "./layout.module.css";

/** Name, language, account, and the pages that this person's roles open. */
export function Header({ items }: { items: readonly NavItem[] }) {
  const { t } = useTranslation("nav");
  const session = useSession();
  const can = useCan();
  const shown = items.filter((item) => !item.roles || item.roles.some((role) => can(role)));
  return (
    <header className={styles.header} data-session={session.status}>
      <div className={`${styles.inner} ${styles.top}`}>
        <Link to="/" className={styles.brand}>
          EU-ALMPO
        </Link>
        <div className={styles.tools}>
          <LanguageSwitch />
          <AccountTool />
        </div>
      </div>
      <nav className={styles.nav} aria-label={t("main")}>
        <div className={styles.inner}>
          <ul>
            {shown.map((item) => (
              <li key={item.to}>
                <Link to={item.to} activeOptions={{ exact: item.to === "/", includeSearch: false }}>
                  {t(item.label)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </nav>
    </header>
  );
}

function AccountTool() {
  const { t } = useTranslation("nav");
  const session = useSession();
  if (session.status === "restoring") return null;
  if (session.status === "signed-in") {
    return (
      <span className={styles.account}>
        <span>{session.name}</span>
        <Button look="quiet" onClick={() => void signOut()}>
          {t("sign_out")}
        </Button>
      </span>
    );
  }
  return (
    <Button look="secondary" onClick={() => void signIn()}>
      {t("sign_in")}
    </Button>
  );
}

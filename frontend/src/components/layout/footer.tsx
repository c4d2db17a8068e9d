import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import styles from "./layout.module.css";

export function Footer() {
  const { t, i18n } = useTranslation("nav");
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <nav aria-label={t("about")}>
          <ul>
            <li>
              <Link to="/accessibility">{t("accessibility")}</Link>
            </li>
            <li>
              <Link to="/data-protection">{t("data_protection")}</Link>
            </li>
            <li>
              <Link to="/methods">{t("methods")}</Link>
            </li>
          </ul>
        </nav>
        <p>{t("footer_note")}</p>
        {i18n.language === "en" ? null : <p>{t("translation_note")}</p>}
      </div>
    </footer>
  );
}

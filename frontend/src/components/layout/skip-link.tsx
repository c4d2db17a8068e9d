import { useTranslation } from "react-i18next";
import styles from "./layout.module.css";

export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.skip} href="#main">
      {t("skip_to_content")}
    </a>
  );
}

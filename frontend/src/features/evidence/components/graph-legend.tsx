import { useTranslation } from "react-i18next";
import styles from "./graph.module.css";

const NODES = ["context", "configuration", "outcome"] as const;
const EDGES = ["context", "raises", "lowers", "against"] as const;

/** What the boxes and lines stand for. None of it hangs on colour: boxes say what they are, lines differ in dashes. */
export function GraphLegend() {
  const { t } = useTranslation("evidence");
  return (
    <ul className={styles.legend} aria-label={t("graph.legend")}>
      {NODES.map((kind) => (
        <li key={kind}>
          <span className={`${styles.swatch} ${styles.node} ${styles[kind]}`} aria-hidden="true" />
          {t(`graph.node.${kind}`)}
        </li>
      ))}
      {EDGES.map((look) => (
        <li key={look}>
          <svg className={`${styles.line} ${styles[`edge_${look}`]}`} viewBox="0 0 36 12" aria-hidden="true">
            <path d="M0 6H36" fill="none" />
          </svg>
          {t(`graph.edge.${look}`)}
        </li>
      ))}
    </ul>
  );
}

import styles from "./evidence.module.css";

/** As long as its share of the longest; nothing for none. The figure stands beside it. */
export function VoiceBar({ share }: { share: number }) {
  if (share <= 0) return null;
  return <span className={styles.bar} style={{ inlineSize: `${6 * share}rem` }} aria-hidden="true" />;
}

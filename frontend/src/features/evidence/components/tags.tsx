import { useTranslation } from "react-i18next";
import { Tag, type Tone } from "../../../components/ui/tag";
import type { Level } from "../model/judgement";
import type { Status } from "../model/search";
import styles from "./evidence.module.css";

const TONES: Readonly<Record<Status, Tone>> = {
  proposed: "info",
  accepted: "good",
  contested: "warn",
  rejected: "bad",
  uncoded: "neutral",
};

interface TagsProps {
  status: Status;
  /** Null until somebody judged. */
  confidence: Level | null | undefined;
  synthetic: boolean;
}

/** How a configuration stands: reviewed or not, trusted or not, and whether its data are made up. */
export function ConfigurationTags({ status, confidence, synthetic }: TagsProps) {
  const { t } = useTranslation("evidence");
  return (
    <p className={styles.tags}>
      <Tag tone={TONES[status]}>{t(`status.${status}`)}</Tag>
      <Tag tone={confidence ? "info" : "neutral"}>
        {confidence ? t("confidence_is", { level: t(`level.${confidence}`) }) : t("confidence_open")}
      </Tag>
      {synthetic ? <SyntheticTag /> : null}
    </p>
  );
}

export function SyntheticTag() {
  const { t } = useTranslation("evidence");
  return <Tag tone="warn">{t("synthetic")}</Tag>;
}

/** Above a chart of many: some of it may be made up. */
export function SyntheticNote({ among }: { among: readonly { synthetic: boolean }[] }) {
  const { t } = useTranslation("evidence");
  if (!among.some(({ synthetic }) => synthetic)) return null;
  return (
    <p>
      <SyntheticTag /> {t("synthetic_among")}
    </p>
  );
}

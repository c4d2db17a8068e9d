import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";
import styles from "./designs.module.css";

export interface Choice {
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

interface ConflictProps extends Choice {
  title: string;
  theirs: ReactNode;
  mine: ReactNode;
}

/** Somebody saved meanwhile: what stands there now and what was typed here, side by side, and a choice. */
export function Conflict({ title, theirs, mine, onKeepMine, onTakeTheirs }: ConflictProps) {
  const { t } = useTranslation("designs");
  return (
    <Notice tone="warn" title={title} live="assertive">
      <p>{t("conflict.explained")}</p>
      <div className={styles.sides}>
        <div>
          <h2>{t("conflict.theirs")}</h2>
          {theirs}
        </div>
        <div>
          <h2>{t("conflict.mine")}</h2>
          {mine}
        </div>
      </div>
      <div className="actions">
        <Button look="secondary" onClick={onKeepMine}>
          {t("conflict.keep_mine")}
        </Button>
        <Button look="secondary" onClick={onTakeTheirs}>
          {t("conflict.take_theirs")}
        </Button>
      </div>
    </Notice>
  );
}

import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";

interface PartConflictProps {
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody saved the same part meanwhile; nothing typed here is lost. */
export function PartConflict({ onKeepMine, onTakeTheirs }: PartConflictProps) {
  const { t } = useTranslation("designs");
  return (
    <Notice tone="warn" title={t("part_conflict.title")} live="assertive">
      <p>{t("part_conflict.explained")}</p>
      <div className="actions">
        <Button look="secondary" onClick={onKeepMine}>
          {t("part_conflict.keep_mine")}
        </Button>
        <Button look="secondary" onClick={onTakeTheirs}>
          {t("part_conflict.take_theirs")}
        </Button>
      </div>
    </Notice>
  );
}

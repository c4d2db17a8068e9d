import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import { Notice } from "../../../components/ui/notice";

/** The configuration is not any more what it was when the form was begun. */
export function ChangedNotice({ onSeen }: { onSeen: () => void }) {
  const { t } = useTranslation("evidence");
  return (
    <Notice tone="warn" title={t("changed.title")} live="polite">
      <p>{t("changed.text")}</p>
      <Button look="secondary" onClick={onSeen}>
        {t("changed.seen")}
      </Button>
    </Notice>
  );
}

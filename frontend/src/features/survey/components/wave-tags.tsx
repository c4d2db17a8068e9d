import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/ui/tag";
import type { Wave } from "../api";

const TONES = { planned: "info", open: "good", closed: "neutral" } as const;

/** Where a wave stands, and whether it is a demonstration. */
export function WaveTags({ wave }: { wave: Wave }) {
  const { t } = useTranslation("survey_manage");
  return (
    <>
      <Tag tone={TONES[wave.status]}>{t(`status_of.${wave.status}`)}</Tag>{" "}
      {wave.synthetic ? <Tag tone="warn">{t("synthetic_tag")}</Tag> : null}
    </>
  );
}

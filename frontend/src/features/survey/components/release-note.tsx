import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";

interface ReleaseNoteProps {
  step: number | null;
  /** RFC 3339; absent where the service does not say. */
  releasedAt?: string | null;
  final?: boolean;
  internal?: boolean;
}

/** Of which step the figures are: they move in steps, so that no two releases give somebody away. */
export function ReleaseNote({ step, releasedAt, final = false, internal = false }: ReleaseNoteProps) {
  const { t } = useTranslation("survey_results");
  const format = useFormats();
  if (internal) return <p>{t("release.internal")}</p>;
  if (!step) return <p role="status">{t("release.none")}</p>;
  const date = releasedAt ? format.date(releasedAt) : "";
  const text = releasedAt ? t("release.step_on", { step, date }) : t("release.step", { step });
  return (
    <p>
      {text} {t(final ? "release.final" : "release.moves")}
    </p>
  );
}

import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../../lib/format/use-formats";
import type { Moved, Standing } from "../../model/types";
import { useWords } from "../use-words";

/** Where an option stands, in words. */
export function usePlace(): (standing: Standing | null) => string {
  const { t } = useTranslation("designs_compared");
  const format = useFormats();
  return (standing) =>
    standing
      ? t("place", { position: standing.position, share: format.percent(standing.acceptability) })
      : t("nowhere");
}

interface MovesProps<Move extends Moved> {
  moved: readonly Move[];
  /** What stands below each move. */
  children?: (move: Move) => ReactNode;
}

/** The options that stand elsewhere, with where they stood. */
export function Moves<Move extends Moved>({ moved, children }: MovesProps<Move>) {
  const { t } = useTranslation("designs_compared");
  const words = useWords();
  const place = usePlace();
  if (moved.length === 0) return <p>{t("moves.none")}</p>;
  return (
    <ul>
      {moved.map((move) => (
        <li key={move.practice_family}>
          {t("moves.from", {
            label: words.text(move.label),
            kind: t(`kind.${move.kind}`),
            before: place(move.before),
            after: place(move.after),
          })}
          {children?.(move)}
        </li>
      ))}
    </ul>
  );
}

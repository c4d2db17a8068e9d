import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import { MARKERS, type Piece, partsOf, pieces, type Told } from "../model/sentence";
import { useWords } from "./use-words";

/** Turns a configuration into its sentence in the page's language. */
export function useSentence(): (told: Told) => Piece[] {
  const { t, i18n } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const language = i18n.resolvedLanguage ?? "en";
  return (told) =>
    pieces(
      t(`sentence.${told.direction}`, MARKERS),
      partsOf(told, words, language, format.list, t("not_named")),
    );
}

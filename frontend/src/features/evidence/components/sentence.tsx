import type { Told } from "../model/sentence";
import styles from "./evidence.module.css";
import { useSentence } from "./use-sentence";

/** "In the context of …: with … (resource), people reason … (reasoning), which raises or lowers …". */
export function Sentence({ of }: { of: Told }) {
  const sentence = useSentence();
  return sentence(of).map((piece, index) =>
    typeof piece === "string" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
      <span key={index}>{piece}</span>
    ) : (
      <span key={piece.name} lang={piece.lang} className={styles[piece.name]}>
        {piece.text}
      </span>
    ),
  );
}

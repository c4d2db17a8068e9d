import { splitAt } from "../model/passage";
import styles from "./analysis.module.css";

interface PassageProps {
  text: string;
  /** Code points of the text. */
  start: number;
  end: number;
  language: string | null | undefined;
}

/** The words that were found within all that was said. */
export function Passage({ text, start, end, language }: PassageProps) {
  const [before, found, after] = splitAt(text, start, end);
  return (
    <blockquote lang={language ?? undefined} className={styles.passage}>
      {before}
      <mark>{found}</mark>
      {after}
    </blockquote>
  );
}

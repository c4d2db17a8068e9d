import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../lib/format/use-formats";
import styles from "./chart-frame.module.css";
import { ChartTools } from "./chart-tools";
import { type ChartTable, DataTable, useCellTexts } from "./data-table";
import type { Picture } from "./picture";
import type { PictureWords } from "./svg";
import { tablePicture } from "./table-picture";

interface ChartFrameProps {
  title: string;
  level?: 2 | 3;
  /** What the chart shows, in one sentence. */
  finding: string;
  table: ChartTable;
  /** Where the figures come from. */
  source: string;
  /** When they were released, RFC 3339. */
  date: string;
  /** File name of the downloads, without their ending, and the chart's own anchor on its page. */
  name: string;
  /** The drawing as data, for SVG and PNG; the table where there is none. */
  picture?: () => Picture;
  /** The drawing; left out where the table says it best. */
  children?: ReactNode;
}

/** Every chart stands in this frame: nobody depends on the drawing to get at the figures. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, level = 2, finding, table, source, date, name, picture, children } = props;
  const { t, i18n } = useTranslation();
  const format = useFormats();
  const texts = useCellTexts();
  const titleId = useId();
  const frame = useRef<HTMLElement>(null);
  const Heading = level === 2 ? "h2" : "h3";
  useEffect(() => {
    // Who follows a chart's own link arrives before the chart does.
    if (decodeURIComponent(window.location.hash.slice(1)) === name) frame.current?.scrollIntoView?.();
  }, [name]);
  const said = t("chart.source", { source, date: format.date(date) });
  const link = `${window.location.origin}${window.location.pathname}${window.location.search}#${encodeURIComponent(name)}`;
  const citation = t("chart.citation", { title, source, date: format.date(date), link });
  const words: PictureWords = { title, finding, source: said, citation, language: i18n.language };
  const draw = picture ?? (() => tablePicture(table.columns, texts(table)));
  return (
    <section ref={frame} id={name} className={styles.frame} aria-labelledby={titleId}>
      <Heading id={titleId}>{title}</Heading>
      <p className={styles.finding}>{finding}</p>
      {children ? <div className={styles.figure}>{children}</div> : null}
      <details open={!children}>
        <summary>{t("chart.table")}</summary>
        <DataTable caption={title} table={table} />
      </details>
      <p className={styles.source}>{said}</p>
      <ChartTools name={name} title={title} table={table} draw={draw} words={words} link={link} />
    </section>
  );
}

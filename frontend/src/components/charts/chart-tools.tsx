import { useState } from "react";
import { useTranslation } from "react-i18next";
import { download, toCsv } from "../../lib/format/csv";
import { downloadBlob } from "../../lib/format/download";
import { svgToPng } from "../../lib/format/png";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import styles from "./chart-frame.module.css";
import type { ChartTable } from "./data-table";
import type { Picture } from "./picture";
import { type PictureWords, toSvg } from "./svg";

interface ChartToolsProps {
  name: string;
  title: string;
  table: ChartTable;
  draw: () => Picture;
  words: PictureWords;
  link: string;
}

/** What can be taken away from a chart: its figures, its picture, its address, its citation. */
export function ChartTools({ name, title, table, draw, words, link }: ChartToolsProps) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const svg = () => toSvg(draw(), words);
  const files = {
    csv: () => download(`${name}.csv`, toCsv(table.columns, table.rows)),
    svg: () => downloadBlob(`${name}.svg`, new Blob([svg()], { type: "image/svg+xml;charset=utf-8" })),
    png: () =>
      void svgToPng(svg()).then(
        (blob) => downloadBlob(`${name}.png`, blob),
        () => setFailed(true),
      ),
  };
  return (
    <>
      <details className={styles.tools}>
        <summary>
          {t("chart.take_away")}
          <span className="visually-hidden">: {title}</span>
        </summary>
        <p className={`${styles.files} no-print`}>
          {(["csv", "svg", "png"] as const).map((kind) => (
            <Button key={kind} look="secondary" onClick={files[kind]}>
              {t(`chart.${kind}`)}
              <span className="visually-hidden">: {title}</span>
            </Button>
          ))}
        </p>
        <p>
          <a href={link}>
            {t("chart.permalink")}
            <span className="visually-hidden">: {title}</span>
          </a>
        </p>
        <p className={styles.source}>
          {t("chart.cite")}: {words.citation}
        </p>
      </details>
      {failed ? <Notice tone="bad" title={t("chart.picture_failed")} live="assertive" /> : null}
    </>
  );
}

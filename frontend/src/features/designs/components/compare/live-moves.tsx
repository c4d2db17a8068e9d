import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { whatIfQuery } from "../../compared-api";
import type { WhatIf } from "../../model/types";
import styles from "../designs.module.css";
import { Moves } from "./moves";

/** Long enough that a person who types or drags is done. */
const PAUSE_MS = 400;

interface LiveMovesProps {
  designId: string;
  /** What would be saved; undefined while nothing differs from what is. */
  whatIf: WhatIf | undefined;
}

/** What would move if this were saved, told while it is being entered. */
export function LiveMoves({ designId, whatIf }: LiveMovesProps) {
  const { t } = useTranslation("designs_compared");
  const settled = useSettled(whatIf);
  const preview = useQuery({ ...whatIfQuery(designId, settled ?? {}), enabled: settled !== undefined });
  return (
    <section className={styles.row}>
      <h2>{t("live.title")}</h2>
      {/* The sentence is read out; the list below is there to be read. */}
      <p role="status">
        {settled === undefined
          ? t("live.unchanged")
          : preview.error
            ? t("live.cannot")
            : preview.data === undefined
              ? t("live.waiting")
              : preview.data.moved.length === 0
                ? t("live.unchanged")
                : t("live.changed", { count: preview.data.moved.length })}
      </p>
      {settled && preview.data && !preview.error && preview.data.moved.length > 0 ? (
        <Moves moved={preview.data.moved} />
      ) : null}
    </section>
  );
}

/** The value once it has stayed the same for a while. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the value, which is made anew.
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(waiting);
  }, [text]);
  return settled;
}

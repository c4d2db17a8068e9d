import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../../components/ui/button";
import styles from "../designs.module.css";

interface RowsProps<Row> {
  rows: readonly Row[];
  /** Heading of row `at`, counted from 1. */
  title: (at: number) => string;
  blank: Row;
  /** How many the service takes. */
  most: number;
  onChange: (rows: Row[]) => void;
  children: (row: Row, at: number, change: (part: Partial<Row>) => void) => ReactNode;
}

/** Several things of one kind, each in its own box, to be added and removed. */
export function Rows<Row extends object>({ rows, title, blank, most, onChange, children }: RowsProps<Row>) {
  const { t } = useTranslation("designs");
  const change = (at: number) => (part: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no id of their own, and all fields are controlled
        <fieldset key={at} className={styles.row}>
          <legend>{title(at + 1)}</legend>
          {children(row, at, change(at))}
          <Button look="quiet" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
            {t("remove")}
            <span className="visually-hidden">: {title(at + 1)}</span>
          </Button>
        </fieldset>
      ))}
      {rows.length < most ? (
        <p>
          <Button look="secondary" onClick={() => onChange([...rows, blank])}>
            {t("add")}
          </Button>
        </p>
      ) : null}
    </>
  );
}

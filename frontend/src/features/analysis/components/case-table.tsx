import { useTranslation } from "react-i18next";
import { ScrollBox } from "../../../components/layout/scroll-box";
import { useFormats } from "../../../lib/format/use-formats";
import type { About, Behind } from "../model/form";
import styles from "./analysis.module.css";

interface CaseTableProps {
  cases: readonly string[];
  /** Of evidence, in the order of the cases. */
  about?: readonly About[];
  columns: readonly { name: string; values: readonly (number | null)[]; behind?: readonly Behind[] }[];
  caption: string;
}

/** The cases as a table. What nobody spoke of is said and marked, not left blank: silence is not absence. */
export function CaseTable({ cases, about, columns, caption }: CaseTableProps) {
  const { t } = useTranslation("analysis");
  const format = useFormats();
  return (
    <ScrollBox label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("case")}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((id, at) => {
            const own = about?.[at];
            return (
              <tr key={id}>
                <th scope="row">
                  {own?.practice ?? (own ? format.country(own.country) : id)}
                  {own ? (
                    <span className={styles.under}>
                      {own.practice ? `${format.country(own.country)} · ${id}` : id}
                    </span>
                  ) : null}
                </th>
                {columns.map(({ name, values, behind }) => {
                  const value = values[at] ?? null;
                  const spoke = behind?.[at];
                  return value === null ? (
                    <td key={name} className={`number ${styles.missing}`}>
                      {t("nobody_spoke")}
                    </td>
                  ) : (
                    <td key={name} className="number">
                      {format.number(value, 3)}
                      {spoke ? (
                        <span className={styles.under}>
                          {t("data.spoke", { voices: spoke.voices, of: spoke.of })}
                        </span>
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollBox>
  );
}

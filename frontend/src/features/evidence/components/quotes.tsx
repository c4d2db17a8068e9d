import { useTranslation } from "react-i18next";
import { useFormats } from "../../../lib/format/use-formats";
import { statementsBySide } from "../model/sides";
import type { ConfigurationLineage, StatementBehind } from "../model/types";
import styles from "./evidence.module.css";
import { useWords } from "./use-words";

/** What was said for and against, side by side, in people's own words where they agreed to be quoted. */
export function Quotes({ of }: { of: ConfigurationLineage }) {
  const { t } = useTranslation("evidence");
  const sides = statementsBySide(of);
  return (
    <div className={styles.sides}>
      {(["support", "dissent"] as const).map((side) => (
        <div key={side} className={side === "support" ? styles.for : styles.against}>
          <h3>{t(`quotes.${side}`)}</h3>
          <Said statements={sides[side]} />
        </div>
      ))}
    </div>
  );
}

function Said({ statements }: { statements: readonly StatementBehind[] }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const quoted = statements.filter(({ text }) => text !== null);
  const withheld = statements.length - quoted.length;
  if (statements.length === 0) return <p>{t("quotes.none")}</p>;
  return (
    <>
      {quoted.map((own) => (
        <figure key={own.id} className={styles.quote}>
          <blockquote lang={own.language}>{own.text}</blockquote>
          <figcaption className={styles.note}>
            {[
              t("lineage.voice", { voice: own.voice }),
              own.stakeholder_type ? words.of(own.stakeholder_type) : t("no_types"),
              format.country(own.country),
            ].join(" · ")}
          </figcaption>
        </figure>
      ))}
      {withheld > 0 ? <p className={styles.note}>{t("quotes.withheld", { count: withheld })}</p> : null}
    </>
  );
}

import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/ui/tag";
import { useSession } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { COMPONENTS, type ComponentName } from "../model/judgement";
import type { ConfidenceWorksheet, Opinion } from "../model/types";
import styles from "./evidence.module.css";

/** Who judged what, and why: one column each, one row for the level and for each component. */
export function OpinionsTable({ of }: { of: ConfidenceWorksheet }) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const session = useSession();
  const own = session.status === "signed-in" ? session.subject : undefined;
  const differs = (what: string) => of.disagreement.includes(what);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must take the focus (WCAG 2.1.1)
    <section className="scroll-x" tabIndex={0} aria-label={t("opinions.table")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("opinions.judged")}</th>
            {of.opinions.map((opinion) => (
              <th key={opinion.by} scope="col">
                {opinion.by === own ? t("opinions.you", { who: opinion.by }) : opinion.by}
                <span className={styles.under}>{format.dateTime(opinion.at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <Judged name={t("worksheet.level")} differs={differs("level")} />
            {of.opinions.map((opinion) => (
              <td key={opinion.by}>
                <strong>{t(`level.${opinion.level}`)}</strong>
                <span className={styles.under}>{opinion.reason}</span>
              </td>
            ))}
          </tr>
          {COMPONENTS.map((name) => (
            <tr key={name}>
              <Judged name={t(`component.${name}.title`)} differs={differs(name)} />
              {of.opinions.map((opinion) => (
                <Concern key={opinion.by} of={opinion} name={name} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Judged({ name, differs }: { name: string; differs: boolean }) {
  const { t } = useTranslation("evidence");
  return (
    <th scope="row">
      {name} {differs ? <Tag tone="warn">{t("opinions.differently")}</Tag> : null}
    </th>
  );
}

function Concern({ of, name }: { of: Opinion; name: ComponentName }) {
  const { t } = useTranslation("evidence");
  const { concern, reason } = of.components[name];
  return (
    <td>
      {t(`concern.${concern}`)}
      <span className={styles.under}>{reason}</span>
    </td>
  );
}

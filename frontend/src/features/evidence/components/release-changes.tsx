import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { useFormats } from "../../../lib/format/use-formats";
import { changesOf, type FieldChange } from "../model/changes";
import type { Bundle, FrozenConfiguration } from "../model/types";
import { bundleQuery, diffQuery } from "../releases-api";
import styles from "./evidence.module.css";
import { Sentence } from "./sentence";

/** What came, what went and what changed between two releases, as sentences. */
export function ReleaseChanges({ since, now }: { since: string; now: string }) {
  const { t } = useTranslation("evidence");
  const diff = useQuery(diffQuery(since, now));
  const before = useQuery(bundleQuery(since));
  const after = useQuery(bundleQuery(now));
  return (
    <Loaded query={diff}>
      {({ added, removed, changed, unchanged }) => (
        <Loaded query={before}>
          {(old) => (
            <Loaded query={after}>
              {(current) => (
                <>
                  <h3>{t("changes.added", { count: added.length })}</h3>
                  <Sentences ids={added} of={current.configurations} />
                  <h3>{t("changes.removed", { count: removed.length })}</h3>
                  <Sentences ids={removed} of={old.configurations} />
                  <h3>{t("changes.changed", { count: changed.length })}</h3>
                  <ul>
                    {changed.map(({ id, fields }) => (
                      <li key={id}>
                        <SentenceLink id={id} of={current.configurations} />
                        <ul>
                          {changesOf(fields).map((change) => (
                            <li key={change.what}>
                              <Change of={change} sessions={current.sessions} />
                            </li>
                          ))}
                        </ul>
                      </li>
                    ))}
                  </ul>
                  <p>{t("changes.unchanged", { count: unchanged })}</p>
                </>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Sentences({ ids, of }: { ids: readonly string[]; of: readonly FrozenConfiguration[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <SentenceLink id={id} of={of} />
        </li>
      ))}
    </ul>
  );
}

export function SentenceLink({ id, of }: { id: string; of: readonly FrozenConfiguration[] }) {
  const found = of.find((configuration) => configuration.id === id);
  return (
    <Link to="/evidence/$configurationId" params={{ configurationId: id }} className={styles.change}>
      {found ? <Sentence of={found} /> : id}
    </Link>
  );
}

interface ChangeProps {
  of: FieldChange;
  sessions: Bundle["sessions"];
}

/** What moved, and why: whose reason, which sessions. */
function Change({ of, sessions }: ChangeProps) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  switch (of.what) {
    case "status":
      return t("changes.from_to", {
        what: t("filter.status"),
        before: t(`status.${of.before}`),
        after: t(`status.${of.after}`),
      });
    case "confidence":
      return (
        <>
          {t("changes.from_to", {
            what: t("confidence"),
            before: of.before ? t(`level.${of.before}`) : t("changes.not_judged"),
            after: of.after ? t(`level.${of.after}`) : t("changes.not_judged"),
          })}
          {of.reason ? <blockquote>{of.reason}</blockquote> : null}
        </>
      );
    case "support":
    case "dissent":
      return t("changes.from_to", {
        what: t(of.what),
        before: t("count.voices", { count: of.before }),
        after: t("count.voices", { count: of.after }),
      });
    case "countries":
      return t("changes.new_countries", { countries: format.list(of.added.map(format.country)) });
    case "cards":
      return format.list([
        ...(of.added > 0 ? [t("changes.cards_added", { count: of.added })] : []),
        ...(of.removed > 0 ? [t("changes.cards_removed", { count: of.removed })] : []),
      ]);
    case "sessions": {
      const titles = new Map(sessions.map(({ session_id, title }) => [session_id, title]));
      return t("changes.new_sessions", {
        sessions: format.list(of.added.map((id) => titles.get(id) ?? t("not_named"))),
      });
    }
    case "other":
      return t("changes.other", {
        fields: format.list(of.fields.map((field) => t(`changes.field.${field}`))),
      });
  }
}

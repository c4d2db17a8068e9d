import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { releaseChangesQuery } from "../compared-api";
import { Moves, usePlace } from "./compare/moves";
import styles from "./designs.module.css";
import { useTold, useWords } from "./use-words";

/** What newer evidence would change for this design; reckoned when somebody wants to see it. */
export function ReleaseChanges({ designId }: { designId: string }) {
  const { t } = useTranslation("designs_compared");
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("release_changes.title")}</summary>
      {open ? <Changes designId={designId} /> : null}
    </details>
  );
}

function Changes({ designId }: { designId: string }) {
  const { t } = useTranslation("designs_compared");
  const words = useWords();
  const place = usePlace();
  const changes = useQuery(releaseChangesQuery(designId, useTold()));
  return (
    <Loaded query={changes}>
      {(data) =>
        data.comparable ? (
          data.moved.length === 0 ? (
            <p>{t("release_changes.none")}</p>
          ) : (
            <Moves moved={data.moved}>
              {(move) =>
                move.evidence_count === 0 ? (
                  <p className={styles.small}>{t("release_changes.no_evidence")}</p>
                ) : (
                  <>
                    <p className={styles.small}>
                      {t("release_changes.evidence", { count: move.evidence_count })}
                    </p>
                    <ul>
                      {move.evidence.map((each) => (
                        <li key={each.configuration}>
                          {t(`release_changes.change.${each.change}`)}:{" "}
                          <Link
                            to="/evidence/$configurationId"
                            params={{ configurationId: each.configuration }}
                          >
                            {each.text}
                          </Link>
                        </li>
                      ))}
                    </ul>
                  </>
                )
              }
            </Moves>
          )
        ) : (
          <>
            <p>{t("release_changes.not_comparable")}</p>
            <ol>
              {data.options.map((option) => (
                <li key={option.practice_family}>
                  {words.text(option.label)} ({place(option)})
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Loaded>
  );
}

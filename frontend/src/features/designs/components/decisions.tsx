import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Button } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { useFormats } from "../../../lib/format/use-formats";
import { decisionsQuery } from "../api";
import styles from "./designs.module.css";
import { useWords } from "./use-words";

/** Every decision, oldest first: the newest one about an option holds. */
export function Decisions({ designId }: { designId: string }) {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const words = useWords();
  const decisions = useInfiniteQuery(decisionsQuery(designId));
  return (
    <>
      <Loaded query={decisions}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{t("decide.none")}</p>;
          return (
            <ol className={styles.list}>
              {items.map((each) => (
                <li key={each.id} className={styles.item}>
                  <p className={styles.tags}>
                    <strong>{words.label(each.option)}</strong>
                    <Tag tone="info">{t(`verdict.${each.decision}.name`)}</Tag>
                    {each.override ? <Tag tone="warn">{t("decide.against_ranking")}</Tag> : null}
                  </p>
                  <blockquote lang="">{each.reason}</blockquote>
                  <p className={styles.small}>
                    {t("decide.by", { name: each.by_name, date: format.dateTime(each.at) })}{" "}
                    {each.position === null
                      ? t("decide.not_ranked_then")
                      : t("decide.rank_then", { position: each.position, number: each.release.number })}
                  </p>
                </li>
              ))}
            </ol>
          );
        }}
      </Loaded>
      {decisions.hasNextPage ? (
        <Button
          look="secondary"
          busy={decisions.isFetchingNextPage}
          onClick={() => void decisions.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </>
  );
}

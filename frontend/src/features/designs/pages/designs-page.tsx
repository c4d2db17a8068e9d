import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { Button, LinkButton } from "../../../components/ui/button";
import { Tag } from "../../../components/ui/tag";
import { useCan } from "../../../lib/auth/session";
import { useFormats } from "../../../lib/format/use-formats";
import { designsQuery } from "../api";
import styles from "../components/designs.module.css";
import { useTold } from "../components/use-words";
import { STEPS } from "../model/steps";

/** The designs of one's countries, and the way to a new one. */
export function DesignsPage() {
  const { t } = useTranslation("designs");
  const format = useFormats();
  const can = useCan();
  const designs = useInfiniteQuery(designsQuery);
  return (
    <Page title={t("title")} lead={t("lead")} lang={useTold()}>
      {can("policymaker") ? (
        <div className="actions">
          <LinkButton to="/designs/new">{t("new.title")}</LinkButton>
        </div>
      ) : null}
      <Loaded query={designs}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items);
          if (items.length === 0) return <p>{t("none")}</p>;
          return (
            <ul className={styles.list}>
              {items.map((design) => (
                <li key={design.id} className={styles.item}>
                  <h2>
                    <Link to="/designs/$designId" params={{ designId: design.id }} lang="">
                      {design.title}
                    </Link>
                  </h2>
                  <p className={styles.tags}>
                    {design.synthetic ? <Tag tone="warn">{t("synthetic")}</Tag> : null}
                    <span>{[format.country(design.country), design.region].filter(Boolean).join(", ")}</span>
                    <span>{t("steps_saved", { done: design.saved.length, all: STEPS.length })}</span>
                    <span>{t("changed_on", { date: format.dateTime(design.updated_at) })}</span>
                  </p>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
      {designs.hasNextPage ? (
        <Button
          look="secondary"
          busy={designs.isFetchingNextPage}
          onClick={() => void designs.fetchNextPage()}
        >
          {t("more")}
        </Button>
      ) : null}
    </Page>
  );
}

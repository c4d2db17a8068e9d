import type { UseInfiniteQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";

/** Asks for the next page of a list, where there is one. */
export function More<Data>({ query }: { query: UseInfiniteQueryResult<Data> }) {
  const { t } = useTranslation("evidence");
  if (!query.hasNextPage) return null;
  return (
    <p className="no-print">
      <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
        {t("more")}
      </Button>
    </p>
  );
}

import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem } from "../../lib/api/problem";
import { ProblemNotice } from "../ui/problem-notice";

interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** What a query brought, once it is there; its problem, with a way to try again, where it failed. */
export function Loaded<Data>({ query, children }: LoadedProps<Data>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.error)
    return <ProblemNotice problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  return <p role="status">{t("loading")}</p>;
}

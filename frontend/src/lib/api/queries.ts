/** What was asked of the services, kept for the pages. Routes begin to ask here before their page is drawn. */
import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem";

const RETRIES = 2;

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, problem) => failures < RETRIES && problem instanceof Problem && problem.temporary,
    },
  },
});

/** What was read and what a stream tells, put together: an answer that is on its way may be older than an event. */
import type { QueryClient, QueryFilters, QueryKey } from "@tanstack/react-query";

/** Reads anew what matches. A first reading that is under way began before the stream did, and the client would take
 * its answer for the new one: it is read once more after it. */
export async function readAnew(queries: QueryClient, filters: QueryFilters): Promise<void> {
  const begun = queries
    .getQueryCache()
    .findAll({ ...filters, fetchStatus: "fetching" })
    .filter((query) => query.state.data === undefined);
  for (const query of begun) {
    const again = () => queries.invalidateQueries({ queryKey: query.queryKey, exact: true });
    // What fails is shown by whoever reads it.
    query.fetch().then(again, () => undefined);
  }
  await queries.invalidateQueries(filters);
}

/** Changes what is held by what was told, and the answer that is on its way too. `change` must bear to be done twice. */
export function layOver<Held>(
  queries: QueryClient,
  queryKey: QueryKey,
  change: (held: NoInfer<Held>) => Held,
): void {
  const lay = () => {
    queries.setQueryData<Held>(queryKey, (held) => (held === undefined ? undefined : change(held)));
  };
  lay();
  const reading = queries.getQueryCache().find({ queryKey, exact: true, fetchStatus: "fetching" });
  // What fails is shown by whoever reads it; what is given up is read anew, and knows of the event.
  reading?.fetch().then(lay, () => undefined);
}

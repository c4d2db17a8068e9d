import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test } from "vitest";
import { layOver, readAnew } from "./told";

const KEY = ["list"];
const clients: QueryClient[] = [];

/** A list that is shown; each reading answers when the test says so. */
function shown() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  clients.push(queries);
  const answers: ((list: string[]) => void)[] = [];
  const read = () => new Promise<string[]>((resolve) => answers.push(resolve));
  new QueryObserver<string[]>(queries, { queryKey: KEY, queryFn: read }).subscribe(() => undefined);
  const held = () => queries.getQueryData<string[]>(KEY);
  return { queries, answers, held };
}

const withLine = (line: string) => (list: string[]) => (list.includes(line) ? list : [...list, line]);

async function settled(queries: QueryClient): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (queries.isFetching() > 0) throw new Error("still reading");
}

afterEach(() => {
  for (const client of clients.splice(0)) client.clear();
});

test("an event that overtakes the first answer is not lost", async () => {
  const { queries, answers, held } = shown();
  layOver(queries, KEY, withLine("new"));
  expect(held()).toBeUndefined();
  answers[0]?.(["old"]);
  await expect.poll(held).toEqual(["old", "new"]);
  await settled(queries);
});

test("an event between a question and its older answer stays", async () => {
  const { queries, answers, held } = shown();
  answers[0]?.(["old"]);
  await expect.poll(held).toEqual(["old"]);
  void queries.invalidateQueries({ queryKey: KEY });
  await expect.poll(() => answers.length).toBe(2);
  layOver(queries, KEY, withLine("new"));
  expect(held()).toEqual(["old", "new"]);
  answers[1]?.(["old"]);
  await settled(queries);
  expect(held()).toEqual(["old", "new"]);
});

test("what was asked before the stream began is asked again", async () => {
  const { queries, answers, held } = shown();
  void readAnew(queries, { queryKey: KEY });
  expect(answers).toHaveLength(1);
  answers[0]?.(["before"]);
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.(["before", "since"]);
  await expect.poll(held).toEqual(["before", "since"]);
  await settled(queries);
});

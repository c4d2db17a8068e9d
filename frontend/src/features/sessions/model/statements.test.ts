import { expect, test } from "vitest";
import type { components } from "../../../lib/api/cop";
import { byTopic, currentOf, withItem } from "./statements";

type Statement = components["schemas"]["Statement"];
const statement = (id: string, revision: number, topic = "data") =>
  ({ id, revision, topic, text: `${id}.${revision}` }) as Statement;

test("what arrives twice or late over two ways shows once, in its newest wording", () => {
  let list = withItem([], statement("a", 1));
  list = withItem(list, statement("b", 1));
  list = withItem(list, statement("a", 3));
  list = withItem(list, statement("a", 2));
  expect(list.map((item) => item.text)).toEqual(["a.3", "b.1"]);
});

test("the record is read back by topic, in the order of the agenda", () => {
  const blocks = byTopic([statement("a", 1, "data"), statement("b", 1, "cmo"), statement("c", 1, "data")]);
  expect(blocks.map((block) => [block.topic, block.statements.length])).toEqual([
    ["cmo", 1],
    ["data", 2],
  ]);
});

test("a refusal without the present state has none to compare with", () => {
  expect(currentOf(undefined)).toBeUndefined();
  expect(currentOf({ title: "a session" })).toBeUndefined();
  expect(currentOf(statement("a", 2))?.text).toBe("a.2");
});

import { expect, test } from "vitest";
import { graphOf } from "../model/graph";
import type { Configuration } from "../model/types";
import { graphPicture, placed } from "./graph-layout";

const configuration = (id: string, contexts: string[], direction: Configuration["direction"], against = "") =>
  ({
    id,
    contexts: contexts.map((code) => ({ code })),
    outcome: { code: "outcome.job_entry" },
    direction,
    dissent: against ? [{ kind: "opposite_direction", configuration_id: against, voices: 1 }] : [],
  }) as unknown as Configuration;

const GRAPH = graphOf([
  configuration("one", ["context.a", "context.b"], "raises", "two"),
  configuration("two", ["context.a"], "lowers", "one"),
]);

const words = (id: string) => ({ above: "Kind", words: `Words of ${id}`, below: "3 voices" });

test("a configuration stays one box, an outcome has a place for each direction, two opposites have one edge", () => {
  expect(GRAPH.nodes.map(({ kind }) => kind).toSorted()).toEqual([
    "configuration",
    "configuration",
    "context",
    "context",
    "outcome",
    "outcome",
  ]);
  expect(GRAPH.edges.filter(({ look }) => look === "against")).toHaveLength(1);
  expect(GRAPH.edges.filter(({ target }) => target === "one")).toHaveLength(2);
});

test("it runs from left to right, and no box lies on another", () => {
  const { nodes } = placed(GRAPH, words);
  const x = (kind: string) => nodes.filter((node) => node.kind === kind).map((node) => node.x);
  expect(Math.max(...x("context"))).toBeLessThan(Math.min(...x("configuration")));
  expect(Math.max(...x("configuration"))).toBeLessThan(Math.min(...x("outcome")));
  for (const [at, one] of nodes.entries())
    for (const other of nodes.slice(at + 1))
      expect(
        one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y,
        `${one.id} on ${other.id}`,
      ).toBe(true);
});

test("the picture to take away has every box and every edge, what lowers dashed", () => {
  const { shapes } = graphPicture(GRAPH, placed(GRAPH, words), words);
  expect(shapes.filter(({ kind }) => kind === "rect")).toHaveLength(GRAPH.nodes.length);
  const curves = shapes.flatMap((shape) => (shape.kind === "curve" ? [shape] : []));
  expect(curves).toHaveLength(GRAPH.edges.length);
  expect(curves.filter(({ dashed }) => dashed)).toHaveLength(2);
});

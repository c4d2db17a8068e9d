import { expect, test } from "vitest";
import { type Cell, cellsByPlace, countsTable } from "./gap-map";

const CELL: Cell = {
  row: "mechanism.a",
  column: "outcome.x",
  configurations: 3,
  cards: 4,
  sessions: 2,
  countries: ["PL"],
  contradicting_cards: 0,
  raises: 3,
  lowers: 0,
  accepted: 1,
  best_confidence: "low",
  synthetic: true,
};

test("a pair that nobody spoke of is a hole, not a zero", () => {
  const places = cellsByPlace([CELL]);
  const table = countsTable(
    [
      { code: "mechanism.a", label: "A" },
      { code: "mechanism.b", label: "B" },
    ],
    [{ code: "outcome.x", label: "X" }],
    places,
  );
  expect(table).toEqual({
    columns: ["X"],
    rows: [
      ["A", 3],
      ["B", null],
    ],
  });
});

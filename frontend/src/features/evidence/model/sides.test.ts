import { expect, test } from "vitest";
import { statementsBySide } from "./sides";
import type { CardBehind, StatementBehind } from "./types";

const statement = (id: string, counts = true) => ({ id, counts }) as StatementBehind;
const card = (polarity: CardBehind["polarity"], ...statements: string[]) =>
  ({ polarity, statements }) as CardBehind;

test("a statement stands on the side of its cards, on both where both name it, on none where it does not count", () => {
  const sides = statementsBySide({
    cards: [card("supports", "a", "b", "d"), card("contradicts", "b", "c")],
    statements: [statement("a"), statement("b"), statement("c"), statement("d", false)],
  });
  expect(sides.support.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(sides.dissent.map(({ id }) => id)).toEqual(["b", "c"]);
});

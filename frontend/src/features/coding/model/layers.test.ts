import { expect, test } from "vitest";
import { stretchesOf, turnsOver } from "./layers";

const turn = { start: 10, end: 20, text: "🙂bcdefghij" };

test("a turn is cut where codings begin and end, and keeps every letter", () => {
  const stretches = stretchesOf(turn, [
    { id: "before", start: 0, end: 10 },
    { id: "wide", start: 5, end: 15 },
    { id: "inside", start: 13, end: 17 },
  ]);
  expect(stretches.map(({ text, covered, ending }) => [text, covered, ending])).toEqual([
    ["🙂bc", ["wide"], []],
    ["de", ["wide", "inside"], ["wide"]],
    ["fg", ["inside"], ["inside"]],
    ["hij", [], []],
  ]);
  expect(stretches.map(({ text }) => text).join("")).toBe(turn.text);
});

test("a passage knows its turns", () => {
  const turns = [{ start: 0, end: 9 }, turn, { start: 21, end: 30 }];
  expect(turnsOver(turns, { start: 12, end: 22 })).toEqual([1, 2]);
  expect(turnsOver(turns, { start: 9, end: 10 })).toBeUndefined();
});

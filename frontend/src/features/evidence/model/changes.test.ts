import { expect, test } from "vitest";
import { changesOf } from "./changes";

const support = (voices: number, countries: string[]) => ({ voices, cards: 1, countries, survey: [] });

test("a diff is told in steps that a reader can follow", () => {
  const changes = changesOf({
    status: ["proposed", "accepted"],
    confidence: [{ components: {} }, { level: "low", reason: "Few voices.", components: {} }],
    support: [support(2, ["PL"]), support(4, ["PL", "ES"])],
    dissent: [[], [{ kind: "contradicting_cards", voices: 1 }]],
    lineage: [
      { cards: ["a", "b"], sessions: ["s"] },
      { cards: ["b", "c", "d"], sessions: ["s", "t"] },
    ],
  });
  expect(changes).toEqual([
    { what: "status", before: "proposed", after: "accepted" },
    { what: "confidence", before: null, after: "low", reason: "Few voices." },
    { what: "support", before: 2, after: 4 },
    { what: "countries", added: ["ES"] },
    { what: "dissent", before: 0, after: 1 },
    { what: "cards", added: 2, removed: 1 },
    { what: "sessions", added: ["t"] },
  ]);
});

test("what changed without moving a number is still named", () => {
  expect(changesOf({ support: [support(2, ["PL"]), { ...support(2, ["PL"]), cards: 2 }] })).toEqual([
    { what: "other", fields: ["support"] },
  ]);
  expect(changesOf({ lineage: [{ statements: ["a"] }, { statements: ["b"] }] })).toEqual([
    { what: "other", fields: ["lineage"] },
  ]);
});

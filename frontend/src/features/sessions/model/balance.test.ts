import { expect, test } from "vitest";
import { voices, warnings } from "./balance";

const person = (pseudonym: string, stakeholder_type: string) => ({ pseudonym, stakeholder_type });
const said = (participant: string | null, stakeholder_type: string | null, status = "captured") => ({
  participant,
  stakeholder_type,
  status,
});

const room = [
  person("P01", "pes"),
  person("P02", "pes"),
  person("P03", "ministry"),
  person("P04", "trade_union"),
  person("P05", "researcher_evaluator"),
  person("P06", "training_provider"),
];

test("shares are of what was said with a speaker; what was set aside does not count", () => {
  const spoken = [
    said("P01", "pes"),
    said("P03", "ministry"),
    said(null, null),
    said("P01", "pes", "rejected"),
  ];
  expect(voices(room, spoken).find((voice) => voice.type === "pes")).toEqual({
    type: "pes",
    participants: 2,
    statements: 1,
    share: 0.5,
  });
});

test("one person who says most, one group that says most, and who was not heard", () => {
  const spoken = [
    ...Array.from({ length: 7 }, () => said("P01", "pes")),
    said("P03", "ministry"),
    said("P04", "trade_union"),
    said("P05", "researcher_evaluator"),
  ];
  expect(warnings("national", room, spoken)).toEqual([
    { kind: "type_dominates", type: "pes", share: 0.7 },
    { kind: "participant_dominates", pseudonym: "P01", share: 0.7 },
    { kind: "silent", pseudonyms: ["P02", "P06"] },
  ]);
});

test("at the start only the composition of the room can be judged", () => {
  expect(warnings("national", room.slice(0, 2), [said("P01", "pes")])).toEqual([
    { kind: "few_types", count: 1, wanted: 5 },
  ]);
});

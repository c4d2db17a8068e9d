import { expect, test } from "vitest";
import { voices, warnings } from "./balance";
import { TARGETS } from "./kit";

const person = (pseudonym: string, stakeholder_type: string, country = "PL") => ({
  pseudonym,
  stakeholder_type,
  country,
});
const said = (participant: string | null, stakeholder_type: string | null, status = "captured") => ({
  participant,
  stakeholder_type,
  country: "PL",
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
  expect(voices("stakeholder_type", room, spoken).find((voice) => voice.group === "pes")).toEqual({
    group: "pes",
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
  expect(warnings({ ...TARGETS.national, seats: [] }, room, spoken)).toEqual([
    { kind: "type_dominates", type: "pes", share: 0.7 },
    { kind: "participant_dominates", pseudonym: "P01", share: 0.7 },
    { kind: "silent", pseudonyms: ["P02", "P06"] },
  ]);
});

test("at the start only the composition of the room can be judged", () => {
  expect(warnings({ ...TARGETS.national, seats: [] }, room.slice(0, 2), [said("P01", "pes")])).toEqual([
    { kind: "few_types", count: 1, wanted: 5 },
  ]);
});

test("seats that nobody took, and countries that are missing", () => {
  const seats = [
    { any_of: ["pes" as const, "ministry" as const], min: 3 },
    { any_of: ["employer_organisation" as const], min: 1 },
  ];
  expect(warnings({ ...TARGETS.international, seats }, room, [])).toEqual([
    { kind: "few_countries", count: 1, wanted: 3 },
    { kind: "seats", any_of: ["employer_organisation"], count: 0, wanted: 1 },
  ]);
});

test("one country that says most, where the plan speaks of countries", () => {
  const people = [person("P01", "pes"), person("P02", "ministry", "DE")];
  const spoken = [
    ...Array.from({ length: 7 }, () => said("P01", "pes")),
    { participant: "P02", stakeholder_type: "ministry", country: "DE", status: "captured" },
  ];
  const targets = { ...TARGETS.international, seats: [] };
  expect(warnings(targets, people, spoken)).toContainEqual({
    kind: "country_dominates",
    country: "PL",
    share: 0.875,
  });
  expect(warnings({ ...targets, statements_share_max_per_country: null }, people, spoken)).not.toContainEqual(
    expect.objectContaining({ kind: "country_dominates" }),
  );
});

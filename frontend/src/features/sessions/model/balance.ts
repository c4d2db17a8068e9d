/** Who speaks how much, against the targets that the session was planned with. */

import type { StakeholderType } from "../../../lib/vocabulary/stakeholder-types";
import type { Targets } from "./kit";

interface Speaker {
  pseudonym: string;
  stakeholder_type: string;
  country: string;
}
interface Said {
  participant: string | null;
  stakeholder_type: string | null;
  country: string;
  status: string;
}

export interface VoicesOf {
  /** A stakeholder group or a country. */
  group: string;
  participants: number;
  statements: number;
  /** Of the statements whose speaker is known. */
  share: number;
}

export type Warning =
  | { kind: "few_types"; count: number; wanted: number }
  | { kind: "few_countries"; count: number; wanted: number }
  | { kind: "seats"; any_of: StakeholderType[]; count: number; wanted: number }
  | { kind: "type_dominates"; type: string; share: number }
  | { kind: "country_dominates"; country: string; share: number }
  | { kind: "participant_dominates"; pseudonym: string; share: number }
  | { kind: "unattributed"; share: number }
  | { kind: "silent"; pseudonyms: string[] };

/** Below this many statements a share says nothing. */
const FEWEST = 8;

export function voices(
  by: "stakeholder_type" | "country",
  people: readonly Speaker[],
  said: readonly Said[],
): VoicesOf[] {
  const named = counted(said).filter((statement) => statement.participant !== null);
  const groups = [...new Set([...people, ...named].map((one) => String(one[by])))].sort();
  return groups.map((group) => {
    const statements = named.filter((statement) => statement[by] === group).length;
    return {
      group,
      participants: people.filter((person) => person[by] === group).length,
      statements,
      share: named.length === 0 ? 0 : statements / named.length,
    };
  });
}

export function warnings(targets: Targets, people: readonly Speaker[], said: readonly Said[]): Warning[] {
  return [...inTheRoom(targets, people), ...inTheRecord(targets, people, counted(said))];
}

function inTheRoom(targets: Targets, people: readonly Speaker[]): Warning[] {
  const found: Warning[] = [];
  const types = new Set(people.map((person) => person.stakeholder_type)).size;
  if (types < targets.stakeholder_types_min)
    found.push({ kind: "few_types", count: types, wanted: targets.stakeholder_types_min });
  const countries = new Set(people.map((person) => person.country).filter((one) => one !== "EU")).size;
  if (targets.countries_min && countries < targets.countries_min)
    found.push({ kind: "few_countries", count: countries, wanted: targets.countries_min });
  for (const { any_of, min } of targets.seats ?? []) {
    const taken = people.filter((person) =>
      any_of.includes(person.stakeholder_type as StakeholderType),
    ).length;
    if (taken < min) found.push({ kind: "seats", any_of, count: taken, wanted: min });
  }
  return found;
}

function inTheRecord(targets: Targets, people: readonly Speaker[], all: readonly Said[]): Warning[] {
  if (all.length < FEWEST) return [];
  const found: Warning[] = [];
  for (const { group, share } of voices("stakeholder_type", people, all)) {
    if (share > targets.statements_share_max_per_type)
      found.push({ kind: "type_dominates", type: group, share });
  }
  for (const { group, share } of voices("country", people, all)) {
    if (targets.statements_share_max_per_country && share > targets.statements_share_max_per_country)
      found.push({ kind: "country_dominates", country: group, share });
  }
  const by = (pseudonym: string) => all.filter((statement) => statement.participant === pseudonym).length;
  for (const { pseudonym } of people) {
    const share = by(pseudonym) / all.length;
    if (share > targets.statements_share_max_per_participant)
      found.push({ kind: "participant_dominates", pseudonym, share });
  }
  const unattributed = all.filter((statement) => statement.participant === null).length / all.length;
  if (unattributed > targets.unattributed_share_max)
    found.push({ kind: "unattributed", share: unattributed });
  const silent = people.filter((person) => by(person.pseudonym) === 0).map((person) => person.pseudonym);
  if (silent.length > 0) found.push({ kind: "silent", pseudonyms: silent });
  return found;
}

const counted = (said: readonly Said[]) => said.filter((statement) => statement.status !== "rejected");

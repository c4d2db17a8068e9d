/** Who speaks how much, against the targets of the session kit. */
import type { Level } from "./kit";
import { TARGETS } from "./kit";

interface Speaker {
  pseudonym: string;
  stakeholder_type: string;
}
interface Said {
  participant: string | null;
  stakeholder_type: string | null;
  status: string;
}

export interface VoicesOfType {
  type: string;
  participants: number;
  statements: number;
  /** Of the statements whose speaker is known. */
  share: number;
}

export type Warning =
  | { kind: "few_types"; count: number; wanted: number }
  | { kind: "type_dominates"; type: string; share: number }
  | { kind: "participant_dominates"; pseudonym: string; share: number }
  | { kind: "unattributed"; share: number }
  | { kind: "silent"; pseudonyms: string[] };

/** Below this many statements a share says nothing. */
const FEWEST = 8;

export function voices(people: readonly Speaker[], said: readonly Said[]): VoicesOfType[] {
  const named = counted(said).filter((statement) => statement.stakeholder_type !== null);
  const types = [
    ...new Set([
      ...people.map((person) => person.stakeholder_type),
      ...named.map((statement) => String(statement.stakeholder_type)),
    ]),
  ].sort();
  return types.map((type) => {
    const statements = named.filter((statement) => statement.stakeholder_type === type).length;
    return {
      type,
      participants: people.filter((person) => person.stakeholder_type === type).length,
      statements,
      share: named.length === 0 ? 0 : statements / named.length,
    };
  });
}

export function warnings(level: Level, people: readonly Speaker[], said: readonly Said[]): Warning[] {
  const targets = TARGETS[level];
  const found: Warning[] = [];
  const types = new Set(people.map((person) => person.stakeholder_type)).size;
  if (types < targets.types_min) found.push({ kind: "few_types", count: types, wanted: targets.types_min });
  const all = counted(said);
  if (all.length < FEWEST) return found;
  for (const { type, share } of voices(people, said)) {
    if (share > targets.share_per_type) found.push({ kind: "type_dominates", type, share });
  }
  const by = (pseudonym: string) => all.filter((statement) => statement.participant === pseudonym).length;
  for (const { pseudonym } of people) {
    const share = by(pseudonym) / all.length;
    if (share > targets.share_per_participant)
      found.push({ kind: "participant_dominates", pseudonym, share });
  }
  const unattributed = all.filter((statement) => statement.participant === null).length / all.length;
  if (unattributed > targets.unattributed) found.push({ kind: "unattributed", share: unattributed });
  const silent = people.filter((person) => by(person.pseudonym) === 0).map((person) => person.pseudonym);
  if (silent.length > 0) found.push({ kind: "silent", pseudonyms: silent });
  return found;
}

const counted = (said: readonly Said[]) => said.filter((statement) => statement.status !== "rejected");

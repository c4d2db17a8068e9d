/** Statements as a list that several people write at once. */
import type { components } from "../../../lib/api/cop";
import type { Topic } from "./kit";
import { TOPICS } from "./kit";

type Statement = components["schemas"]["Statement"];
type StatementDraft = components["schemas"]["StatementDraft"];

interface Revised {
  id: string;
  revision: number;
}

/** The list with `item` in it; an older revision that arrives late changes nothing. */
export function withItem<Item extends Revised>(list: readonly Item[], item: Item): Item[] {
  const known = list.find((other) => other.id === item.id);
  if (!known) return [...list, item];
  if (known.revision > item.revision) return [...list];
  return list.map((other) => (other.id === item.id ? item : other));
}

/** The service's strong ETag of a revision, for what came in a list or a stream. */
export const etagOf = (revision: number): string => `"r${revision}"`;

export function byTopic(list: readonly Statement[]): { topic: Topic; statements: Statement[] }[] {
  return TOPICS.map((topic) => ({
    topic,
    statements: list.filter((statement) => statement.topic === topic),
  })).filter((block) => block.statements.length > 0);
}

/** What a rapporteur may change of a statement, as it stands. */
export function draftOf(statement: Statement): StatementDraft {
  const { topic, text, form, participant, practice, language, origin, derived_from, captured_at } = statement;
  return {
    topic,
    text,
    form,
    participant,
    practice,
    language,
    origin,
    derived_from,
    replaces: [],
    captured_at,
  };
}

/** What stands in the queue for a statement: the draft, and what it builds on. */
export interface Capture {
  draft: StatementDraft;
  /** ETag of the wording that is changed; `null` for a new statement. */
  etag: string | null;
}

/** The state that another person left, out of a refused write; `undefined` where the service told none. */
export function currentOf(current: unknown): Statement | undefined {
  const candidate = current as Partial<Statement> | null | undefined;
  return typeof candidate?.text === "string" && typeof candidate.revision === "number"
    ? (candidate as Statement)
    : undefined;
}

import { useQueryClient } from "@tanstack/react-query";
import { layOver, readAnew } from "../../../lib/live/told";
import { useLive } from "../../../lib/live/use-live";
import type { Card, Note, Round, Session, Statement } from "../api";
import {
  amendmentsQuery,
  cardsQuery,
  notesQuery,
  participantsQuery,
  refreshSession,
  roundsQuery,
  sessionQuery,
  statementsQuery,
  streamOf,
} from "../api";
import { withItem } from "../model/statements";

interface Options {
  /** Told of every statement that arrives. */
  onStatement?: (statement: Statement) => void;
}

/** Keeps everything shown of a session as it is now. */
export function useSessionLive(id: string, { onStatement }: Options = {}) {
  const queries = useQueryClient();
  return useLive(streamOf(id), {
    onReset: () => void refreshSession(queries, id),
    onEvent: ({ event, data }) => {
      const told: unknown = JSON.parse(data);
      switch (event) {
        case "statement": {
          const statement = told as Statement;
          layOver<Statement[]>(queries, statementsQuery(id).queryKey, (list) => withItem(list, statement));
          if (statement.revision > 1) void readAnew(queries, { queryKey: amendmentsQuery(id).queryKey });
          onStatement?.(statement);
          break;
        }
        case "card":
          layOver<Card[]>(queries, cardsQuery(id).queryKey, (list) => withItem(list, told as Card));
          break;
        case "note":
          layOver<Note[]>(queries, notesQuery(id).queryKey, (list) => withItem(list, told as Note));
          break;
        case "session":
          // Somebody may have joined or left: the balance of voices is of who is there now.
          void readAnew(queries, { queryKey: participantsQuery(id).queryKey });
          // The stream tells everybody the same, so the code to join with is not in it.
          layOver<Session>(queries, sessionQuery(id).queryKey, (known) => ({
            ...known,
            ...(told as Session),
            code: known.code,
          }));
          break;
        case "vote": {
          // A vote tells how many there are: nothing has to be asked for, however fast a room votes.
          const { round_id, item_id, cast } = told as { round_id: string; item_id: string; cast: number };
          layOver<Round[]>(queries, roundsQuery(id).queryKey, (rounds) =>
            rounds.map((round) =>
              round.id === round_id
                ? { ...round, items: round.items.map((one) => (one.id === item_id ? { ...one, cast } : one)) }
                : round,
            ),
          );
          break;
        }
        case "round":
          void readAnew(queries, { queryKey: roundsQuery(id).queryKey });
          break;
        case "erased":
          void refreshSession(queries, id);
          break;
      }
    },
  });
}

import { type UseMutationResult, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Versioned } from "../../../lib/api/client";
import { asProblem, type Problem } from "../../../lib/api/problem";

interface PartSaving<Draft, View> {
  /** What was read when the form was opened. */
  opened: Versioned<View>;
  saving: UseMutationResult<Versioned<View>, Error, { body: Draft; etag: string }>;
  /** Reads the part as it is now. */
  read: () => { queryKey: readonly unknown[]; queryFn?: unknown };
  /** What was said in a view, to tell whether somebody changed just this. */
  saidIn: (view: View) => unknown;
}

export interface PartState<Draft, View> {
  save: (body: Draft, against?: Versioned<View>) => void;
  /** Gives up what was typed here for what stands there now. */
  take: (now: Versioned<View>) => void;
  /** After something else was refused as outdated: another part's change is taken, a change of this one is asked about. */
  catchUp: () => Promise<void>;
  seen: Versioned<View>;
  theirs: Versioned<View> | undefined;
  problem: Problem | undefined;
  done: boolean;
  busy: boolean;
}

/** Saves one part of a design. Where only another part was changed meanwhile, nothing is lost by saving on top of it. */
export function usePartSaving<Draft, View>({
  opened,
  saving,
  read,
  saidIn,
}: PartSaving<Draft, View>): PartState<Draft, View> {
  const queries = useQueryClient();
  const [seen, setSeen] = useState(opened);
  const [theirs, setTheirs] = useState<Versioned<View>>();
  const [problem, setProblem] = useState<Problem>();

  const save = (body: Draft, against: Versioned<View> = seen) => {
    setProblem(undefined);
    setTheirs(undefined);
    saving.mutate(
      { body, etag: against.etag },
      {
        onSuccess: setSeen,
        onError: (failure) => void refused(body, against, asProblem(failure)),
      },
    );
  };

  const refused = async (body: Draft, against: Versioned<View>, why: Problem) => {
    if (why.status !== 412) return setProblem(why);
    try {
      const now = await readNow();
      if (isSame(now, against)) save(body, now);
      else setTheirs(now);
    } catch (failure) {
      setProblem(asProblem(failure));
    }
  };

  const readNow = () => queries.fetchQuery<Versioned<View>>({ ...read(), staleTime: 0 } as never);
  const isSame = (one: Versioned<View>, other: Versioned<View>) =>
    JSON.stringify(saidIn(one.data)) === JSON.stringify(saidIn(other.data));

  const catchUp = async () => {
    try {
      const now = await readNow();
      if (isSame(now, seen)) setSeen(now);
      else setTheirs(now);
    } catch (failure) {
      setProblem(asProblem(failure));
    }
  };

  const take = (now: Versioned<View>) => {
    setSeen(now);
    setTheirs(undefined);
  };

  return {
    save,
    take,
    catchUp,
    seen,
    theirs,
    problem,
    done: saving.isSuccess && !saving.isPending,
    busy: saving.isPending,
  };
}

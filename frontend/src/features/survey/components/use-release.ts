import { useQuery } from "@tanstack/react-query";
import { resultsQuery } from "../results-api";

interface Release {
  step: number | null;
  releasedAt: string | null;
  final: boolean;
}

/** The wave's last release; before the first, and while it is being asked, step `null`. */
export function useRelease(waveId: string): Release {
  const results = useQuery(resultsQuery(waveId, { by: "", weighted: false, internal: false }));
  return {
    step: results.data?.step ?? null,
    releasedAt: results.data?.released_at ?? null,
    final: results.data?.final ?? false,
  };
}

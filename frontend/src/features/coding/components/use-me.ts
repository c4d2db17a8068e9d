import { useQuery } from "@tanstack/react-query";
import { useCan } from "../../../lib/auth/session";
import { coderQuery } from "../api";

/** The pseudonym under which the person codes; none for whoever only reads. */
export function useMe(): string | undefined {
  const can = useCan();
  return useQuery({ ...coderQuery, enabled: can("coder") }).data?.coder;
}

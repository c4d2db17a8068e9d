import { useEffect, useRef, useState } from "react";
import { asProblem, type Problem } from "../api/problem";
import { accessToken } from "../auth/session";
import { follow, type LiveStatus } from "./live";
import type { ServerEvent } from "./sse";

interface Handlers {
  onEvent: (event: ServerEvent) => void;
  onReset: () => void;
}

/** Follows `url` while the component is shown; `undefined` follows nothing. The handlers may change freely. */
export function useLive(
  url: string | undefined,
  handlers: Handlers,
): { status: LiveStatus; problem?: Problem } {
  const [status, setStatus] = useState<LiveStatus>("connecting");
  const [problem, setProblem] = useState<Problem>();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (!url) return;
    const stop = new AbortController();
    setProblem(undefined);
    follow({
      url,
      token: accessToken,
      signal: stop.signal,
      onStatus: setStatus,
      onEvent: (event) => latest.current.onEvent(event),
      onReset: () => latest.current.onReset(),
    }).catch((failure: unknown) => setProblem(asProblem(failure)));
    return () => stop.abort();
  }, [url]);
  return { status, problem };
}

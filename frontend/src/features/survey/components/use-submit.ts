import { useMutation } from "@tanstack/react-query";
import { Problem } from "../../../lib/api/problem";
import type { Draft } from "../model/draft";
import { type Sent, sendDraft } from "./send-draft";
import type { ShownReceipt } from "./use-draft";

const LONGEST_WAIT_MS = 30_000;

/** Sends a draft. Without a connection it waits for one; where the service is away it asks again, ever more seldom.
 * Every try goes out under the draft's own key: what arrived once counts once. */
export function useSubmit(waveId: string, remember: (change: Partial<Draft>) => void) {
  const sending = useMutation({
    mutationFn: (sent: Sent): Promise<ShownReceipt> => sendDraft(waveId, sent, remember),
    retry: (_, failure) => failure instanceof Problem && failure.temporary,
    retryDelay: (failures) => Math.min(1000 * 2 ** failures, LONGEST_WAIT_MS),
  });
  const waiting = sending.isPending && (sending.isPaused || sending.failureCount > 0);
  return { ...sending, waiting };
}

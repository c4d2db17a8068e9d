import { useCallback, useState } from "react";
import { clearDraft, type Draft, type Keep, readDraft, saveDraft } from "../model/draft";
import type { Receipt } from "../model/receipt";

const memory = new Map<string, string>();

/** For browsers that refuse to keep anything: until the page is closed. */
export const inMemory: Keep = {
  getItem: (key) => memory.get(key) ?? null,
  setItem: (key, value) => void memory.set(key, value),
  removeItem: (key) => void memory.delete(key),
};

export function storage(kind: "localStorage" | "sessionStorage"): Keep {
  try {
    return window[kind];
  } catch {
    return inMemory;
  }
}

/** The draft of a wave on this device; `save` and `clear` write through. */
export function useDraft(waveId: string) {
  const [draft, setDraft] = useState(() => latestDraft(waveId));
  const [kept, setKept] = useState(true);
  const save = useCallback(
    (next: Draft) => {
      setKept(saveDraft(storage("localStorage"), waveId, next));
      saveDraft(inMemory, waveId, next);
      setDraft(next);
    },
    [waveId],
  );
  const clear = useCallback(() => {
    clearDraft(storage("localStorage"), waveId);
    clearDraft(inMemory, waveId);
    setDraft(undefined);
  }, [waveId]);
  return { draft, kept, save, clear };
}

function latestDraft(waveId: string): Draft | undefined {
  return readDraft(inMemory, waveId) ?? readDraft(storage("localStorage"), waveId);
}

export interface ShownReceipt extends Receipt {
  status: "partial" | "complete";
  dropped: readonly string[];
}

const RECEIPT = "almpo.survey.receipt.";

/** A receipt is shown once by the service; the tab keeps it, so that a reload does not lose it. */
export function keepReceipt(waveId: string, receipt: ShownReceipt): void {
  inMemory.setItem(RECEIPT + waveId, JSON.stringify(receipt));
  try {
    storage("sessionStorage").setItem(RECEIPT + waveId, JSON.stringify(receipt));
  } catch {
    // It is in memory: it lasts until the page is left.
  }
}

export function forgetReceipt(waveId: string): void {
  for (const keep of [inMemory, storage("sessionStorage")]) keep.removeItem(RECEIPT + waveId);
}

export function keptReceipt(waveId: string): ShownReceipt | undefined {
  const text = inMemory.getItem(RECEIPT + waveId) ?? storage("sessionStorage").getItem(RECEIPT + waveId);
  return text === null ? undefined : (JSON.parse(text) as ShownReceipt);
}

/** The work that a wave may ask of whoever sends. It is done in a worker, beside what the respondent reads. */
import { Problem } from "../../../lib/api/problem";
import { challengeOf } from "../api";
import { solve } from "../model/proof-of-work";

const begun = new Map<string, Promise<string>>();

/** Begins while the answers are checked, so that sending need not wait. Where it fails, sending begins it anew. */
export function beginProof(waveId: string): void {
  if (!begun.has(waveId)) newProof(waveId).catch(() => undefined);
}

/** Sends with the proof that was begun. Where the service asks for another, because none was begun or its challenge is
 * out of date or spent, sends once more with a new one. */
export async function withProof<Answer>(
  waveId: string,
  send: (proof: string | undefined) => Promise<Answer>,
): Promise<Answer> {
  const ready = await begun.get(waveId)?.catch(() => undefined);
  const answer = await send(ready).catch(async (failure) => {
    if (!(failure instanceof Problem && failure.slug === "proof-of-work-required")) throw failure;
    return send(await newProof(waveId));
  });
  begun.delete(waveId);
  return answer;
}

function newProof(waveId: string): Promise<string> {
  const proof = prove(waveId);
  begun.set(waveId, proof);
  return proof;
}

async function prove(waveId: string): Promise<string> {
  const { challenge, bits } = await challengeOf(waveId);
  return solveBeside(challenge, bits);
}

function solveBeside(challenge: string, bits: number): Promise<string> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL("./proof-of-work.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      // No worker could be started here. The page then stands still for a moment, and the answers can be sent.
      worker.terminate();
      resolve(solve(challenge, bits));
    };
    worker.postMessage({ challenge, bits });
  });
}

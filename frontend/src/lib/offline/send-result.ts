import { asProblem } from "../api/problem";
import type { SendResult } from "./outbox";

/** What became of a sent entry, from the call that sent it. */
export async function sendResult(call: Promise<unknown>): Promise<SendResult> {
  try {
    await call;
    return { state: "accepted" };
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (problem.temporary || problem.status === 401) return { state: "pending" };
    const reason = problem.errors[0]?.message ?? problem.message;
    if (problem.status === 409 || problem.status === 412) {
      return { state: "conflict", reason, current: problem.document.current };
    }
    return { state: "rejected", reason };
  }
}

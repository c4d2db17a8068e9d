import { planSession } from "../api";
import { PlanForm } from "../components/plan-form";

/** Planning a session. */
export function NewSessionPage() {
  return <PlanForm save={planSession} />;
}

import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { changeSession, sessionQuery } from "../api";
import { PlanForm } from "../components/plan-form";
import { etagOf } from "../model/statements";

const { useParams } = getRouteApi("/sessions/$id/plan");

/** Changing the plan of a session; its countries only before it is opened. */
export function ChangePlanPage() {
  const { id } = useParams();
  // All the words the page will need: a later one would take the whole page away while it loads.
  useTranslation(["sessions", "kit"]);
  // Read anew on arrival, and not while somebody types: what they began from is what they change.
  const session = useQuery({ ...sessionQuery(id), staleTime: 0, refetchOnWindowFocus: false });
  return (
    <Loaded query={session}>
      {(data) => (
        <PlanForm
          key={data.id}
          initial={data}
          save={({ level: _level, synthetic: _synthetic, countries, ...rest }) =>
            changeSession(
              id,
              { ...rest, ...(data.status === "planned" ? { countries } : {}) },
              etagOf(data.revision),
            )
          }
        />
      )}
    </Loaded>
  );
}

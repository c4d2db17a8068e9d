import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { demandQuery } from "../api";
import { DemandChart } from "../components/demand-chart";
import styles from "../components/evidence.module.css";
import { EvidenceNav } from "../components/evidence-nav";
import { LiveNote } from "../components/live-note";
import { SyntheticNote } from "../components/tags";
import { asDemandSearch, DEMAND_KINDS } from "../model/search";

const route = getRouteApi("/evidence/needs");

/** What people need to do it: data, functions of a machine, changes of systems. */
export function DemandPage() {
  const { t } = useTranslation("evidence");
  const { kind } = route.useSearch();
  const navigate = route.useNavigate();
  const demand = useQuery(demandQuery(kind));
  return (
    <Page title={t("demand.title")} lead={t("demand.lead")} crumbs={[{ label: t("title"), to: "/evidence" }]}>
      <EvidenceNav />
      <div className={`${styles.filters} no-print`}>
        <Select
          label={t("demand.kind")}
          choices={[
            { value: "", label: t("filter.any") },
            ...DEMAND_KINDS.map((value) => ({ value, label: t(`demand.kinds.${value}`) })),
          ]}
          value={kind ?? ""}
          onChange={(event) =>
            void navigate({ search: asDemandSearch({ kind: event.target.value }), resetScroll: false })
          }
        />
      </div>
      <LiveNote />
      <Loaded query={demand}>
        {({ items }) => (
          <>
            <SyntheticNote among={items.flatMap(({ requirements }) => requirements)} />
            {(kind ? [kind] : DEMAND_KINDS).map((one) => (
              <DemandChart
                key={one}
                kind={one}
                demand={items.filter((own) => own.kind === one)}
                date={new Date(demand.dataUpdatedAt).toISOString()}
              />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Select } from "../../../components/form/choices";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useFormats } from "../../../lib/format/use-formats";
import { COUNTRIES } from "../../../lib/vocabulary/countries";
import { factorsQuery } from "../api";
import styles from "../components/evidence.module.css";
import { EvidenceNav } from "../components/evidence-nav";
import { FactorChart } from "../components/factor-chart";
import { LiveNote } from "../components/live-note";
import { asFactorSearch } from "../model/search";

const route = getRouteApi("/evidence/factors");
const KINDS = ["enabler", "barrier"] as const;

/** What has to be in place, and what gets in the way: as said in sessions, and as the survey sees it. */
export function FactorsPage() {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const factors = useQuery(factorsQuery(search));
  const countries = COUNTRIES.map((code) => ({ value: code, label: format.country(code) }));
  return (
    <Page
      title={t("factors.title")}
      lead={t("factors.lead")}
      crumbs={[{ label: t("title"), to: "/evidence" }]}
    >
      <EvidenceNav />
      <div className={`${styles.filters} no-print`}>
        <Select
          label={t("filter.country")}
          hint={t("factors.country_hint")}
          choices={[
            { value: "", label: t("filter.any") },
            ...countries.sort((a, b) => a.label.localeCompare(b.label)),
          ]}
          value={search.country ?? ""}
          onChange={(event) => void navigate({ search: asFactorSearch({ country: event.target.value }) })}
        />
      </div>
      <LiveNote />
      <Loaded query={factors}>
        {({ items }) =>
          KINDS.map((kind) => (
            <FactorChart
              key={kind}
              kind={kind}
              factors={items.filter((factor) => factor.kind === kind)}
              date={new Date(factors.dataUpdatedAt).toISOString()}
            />
          ))
        }
      </Loaded>
    </Page>
  );
}

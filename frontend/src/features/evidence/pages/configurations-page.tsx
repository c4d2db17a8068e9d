import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { configurationsQuery } from "../api";
import { ConfigurationList } from "../components/configuration-list";
import { EvidenceNav } from "../components/evidence-nav";
import { FilterForm } from "../components/filter-form";
import { LiveNote } from "../components/live-note";
import { More } from "../components/more";

const route = getRouteApi("/evidence");

/** What the stakeholders' words say so far. */
export function ConfigurationsPage() {
  const { t } = useTranslation("evidence");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const configurations = useInfiniteQuery(configurationsQuery(search));
  return (
    <Page title={t("title")} lead={t("lead")}>
      <EvidenceNav />
      <FilterForm search={search} to="/evidence" onSearch={(next) => void navigate({ search: next })} />
      <h2>{t("configurations")}</h2>
      <LiveNote />
      <Loaded query={configurations}>
        {({ pages }) => {
          const found = pages.flatMap((page) => page.items);
          const more = pages.at(-1)?.next;
          return (
            <>
              <p role="status">
                {found.length === 0
                  ? t("none_found")
                  : t(more ? "found_first" : "found", { count: found.length })}
              </p>
              <ConfigurationList configurations={found} />
              <More query={configurations} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

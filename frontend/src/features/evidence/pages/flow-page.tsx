import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { PictureSvg } from "../../../components/charts/picture-svg";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { flowQuery } from "../api";
import { EvidenceNav } from "../components/evidence-nav";
import { FilterForm } from "../components/filter-form";
import { flowPicture, placeOf } from "../components/flow-picture";
import { LiveNote } from "../components/live-note";
import { SyntheticNote } from "../components/tags";
import { useWords } from "../components/use-words";
import type { Flow } from "../model/types";

const route = getRouteApi("/evidence/flow");

/** How contexts, mechanisms and outcomes hang together, by the voices behind each link. */
export function FlowPage() {
  const { t } = useTranslation("evidence");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const flow = useQuery(flowQuery(search));
  return (
    <Page title={t("flow.title")} lead={t("flow.lead")} crumbs={[{ label: t("title"), to: "/evidence" }]}>
      <EvidenceNav />
      <FilterForm search={search} to="/evidence/flow" onSearch={(next) => void navigate({ search: next })} />
      <LiveNote />
      <Loaded query={flow}>
        {(data) =>
          data.links.length === 0 ? (
            <p role="status">{t("flow.none")}</p>
          ) : (
            <>
              <SyntheticNote among={data.links} />
              <FlowChart flow={data} date={new Date(flow.dataUpdatedAt).toISOString()} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function FlowChart({ flow, date }: { flow: Flow; date: string }) {
  const { t } = useTranslation("evidence");
  const words = useWords();
  const { links, least } = flow;
  const named = (place: string) => {
    const [code = "", direction] = place.split(" ");
    const word = words.of(code);
    return direction === "raises" || direction === "lowers"
      ? `${t(`graph.direction.${direction}`)} ${word}`
      : word;
  };
  const strongest = links.reduce((best, link) => ((link.voices ?? 0) > (best.voices ?? 0) ? link : best));
  const untold = links.filter(({ voices }) => voices === null).length;
  const draw = () => flowPicture(links, named);
  return (
    <ChartFrame
      title={t("flow.chart")}
      finding={
        strongest.voices === null
          ? t("flow.finding_none", { least })
          : t("flow.finding", {
              from: words.of(strongest.source),
              to: named(placeOf(strongest)),
              count: strongest.voices,
            })
      }
      table={{
        columns: [t("flow.from"), t("flow.to"), t("flow.voices"), t("configurations")],
        rows: links.map((link) => [
          words.of(link.source),
          named(placeOf(link)),
          link.voices,
          link.configurations,
        ]),
        nullLabel: t("flow.untold", { least }),
      }}
      source={t("source")}
      date={date}
      name="cmo-flow"
      picture={draw}
    >
      <p>
        {t("flow.reading")} {untold > 0 ? t("flow.untold_links", { count: untold, least }) : null}{" "}
        {flow.more ? t("flow.more", { count: flow.configurations }) : null}
      </p>
      <PictureSvg picture={draw()} title={t("flow.chart")} />
    </ChartFrame>
  );
}

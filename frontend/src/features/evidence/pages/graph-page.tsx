import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../../components/charts/chart-frame";
import { Loaded } from "../../../components/layout/loaded";
import { Page } from "../../../components/layout/page";
import { useFormats } from "../../../lib/format/use-formats";
import { graphQuery } from "../api";
import { EvidenceGraph } from "../components/evidence-graph";
import { EvidenceNav } from "../components/evidence-nav";
import { FilterForm } from "../components/filter-form";
import { graphPicture, type NodeWords, placed } from "../components/graph-layout";
import { GraphLegend } from "../components/graph-legend";
import { LiveNote } from "../components/live-note";
import { SyntheticNote } from "../components/tags";
import { useWords } from "../components/use-words";
import { graphOf, graphRows } from "../model/graph";
import type { ConfigurationSearch } from "../model/search";
import { type CodeOrText, type Configuration, voicesAgainst } from "../model/types";

const route = getRouteApi("/evidence/graph");

/** The configurations as a graph to move about in, with the same as a table. */
export function GraphPage() {
  const { t } = useTranslation("evidence");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(graphQuery(search));
  return (
    <Page title={t("graph.title")} lead={t("graph.lead")} crumbs={[{ label: t("title"), to: "/evidence" }]}>
      <EvidenceNav />
      <FilterForm search={search} to="/evidence/graph" onSearch={(next) => void navigate({ search: next })} />
      <LiveNote />
      <Loaded query={found}>
        {({ items, next }) =>
          items.length === 0 ? (
            <p role="status">{t("none_found")}</p>
          ) : (
            <>
              <SyntheticNote among={items} />
              <GraphChart
                configurations={items}
                more={next !== null}
                search={search}
                date={new Date(found.dataUpdatedAt).toISOString()}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface GraphChartProps {
  configurations: readonly Configuration[];
  /** Whether others fit the filters too. */
  more: boolean;
  search: ConfigurationSearch;
  date: string;
}

function GraphChart({ configurations, more, search, date }: GraphChartProps) {
  const { t } = useTranslation("evidence");
  const format = useFormats();
  const words = useWords();
  const graph = useMemo(() => graphOf(configurations), [configurations]);
  const said = useMemo(() => {
    const written = new Map<string, NodeWords>();
    for (const { id, kind, code, text, configuration, direction } of graph.nodes) {
      const own = code ? words.of(code) : text || t("not_named");
      if (configuration) {
        const { mechanism, practice_family, support } = configuration;
        const against = voicesAgainst(configuration);
        written.set(id, {
          above: words.of(practice_family),
          words: mechanism.code ? words.of(mechanism.code) : mechanism.resource || t("not_named"),
          below: [
            t("count.voices", { count: support.voices }),
            ...(against > 0 ? [t("graph.against", { count: against })] : []),
            t(`status_short.${configuration.status}`),
          ].join(" · "),
        });
      } else if (kind === "outcome" && direction)
        written.set(id, { above: t(`graph.direction.${direction}`), words: own });
      else written.set(id, { above: t("part.context"), words: own });
    }
    return (id: string) => written.get(id) ?? { above: "", words: id };
  }, [graph, words, t]);
  const place = useMemo(() => placed(graph, said), [graph, said]);
  const word = (part: CodeOrText) => (part.code ? words.of(part.code) : part.text || t("not_named"));
  return (
    <ChartFrame
      title={t("graph.chart")}
      finding={t(more ? "graph.finding_first" : "graph.finding", {
        count: configurations.length,
        contexts: graph.nodes.filter(({ kind }) => kind === "context").length,
        outcomes: new Set(configurations.map(({ outcome }) => word(outcome))).size,
      })}
      table={{
        columns: [
          t("part.contexts"),
          t("part.practice"),
          t("part.mechanism"),
          t("part.outcome"),
          t("graph.for"),
          t("graph.dissent"),
          t("filter.status"),
        ],
        rows: graphRows(configurations, {
          word,
          code: words.of,
          list: format.list,
          direction: (direction) => t(`direction.${direction}`),
          status: (status) => t(`status.${status}`),
        }),
        nullLabel: "–",
        textual: true,
      }}
      source={t("source")}
      date={date}
      name="configurations-graph"
      picture={() => graphPicture(graph, place, said)}
    >
      <GraphLegend />
      <p>{t("graph.reading")}</p>
      <EvidenceGraph
        // A graph of other nodes is looked at from its beginning.
        key={place.nodes.map(({ id }) => id).join()}
        graph={graph}
        place={place}
        words={said}
        search={search}
      />
    </ChartFrame>
  );
}

import { Link } from "@tanstack/react-router";
import {
  Handle,
  type Node,
  type NodeProps,
  Position,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { type FocusEvent, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/ui/button";
import type { EvidenceGraph as Graph, GraphNode } from "../model/graph";
import type { ConfigurationSearch } from "../model/search";
import styles from "./graph.module.css";
import type { NodeWords, PlacedGraph } from "./graph-layout";

interface EvidenceGraphProps {
  graph: Graph;
  place: PlacedGraph;
  words: (id: string) => NodeWords;
  search: ConfigurationSearch;
}

type Said = Node<{ node: GraphNode; words: NodeWords; search: ConfigurationSearch }>;

const NODE_TYPES = { said: Said };
const MOVE_MS = 200;

/** The graph to move about in. Every node is a link, in the order of the columns: Tab goes through them, and the
 * picture follows. */
export function EvidenceGraph({ graph, place, words, search }: EvidenceGraphProps) {
  const { t } = useTranslation("evidence");
  const box = useRef<HTMLDivElement>(null);
  const nodes = useMemo<Said[]>(() => {
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    return place.nodes
      .toSorted((one, other) => one.x - other.x || one.y - other.y)
      .flatMap(({ id, x, y, width, height }) => {
        const node = byId.get(id);
        const data = node && { node, words: words(id), search };
        return data ? [{ id, type: "said", position: { x, y }, width, height, data }] : [];
      });
  }, [graph, place, words, search]);
  const edges = useMemo(
    () =>
      graph.edges.map(({ id, source, target, look }) => ({
        id,
        source,
        target,
        className: styles[`edge_${look}`],
      })),
    [graph],
  );
  return (
    <ReactFlowProvider>
      <Zoom />
      <div ref={box} className={styles.box} style={{ blockSize: `min(${place.height + 24}px, 44rem, 75vh)` }}>
        <ReactFlow
          // The library calls it an application, which would take the arrow keys from a screen reader.
          ref={(element) => element?.setAttribute("role", "group")}
          aria-label={t("graph.label")}
          nodes={nodes}
          edges={edges}
          nodeTypes={NODE_TYPES}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          preventScrolling={false}
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          minZoom={0.25}
          maxZoom={2}
          onInit={(flow) => {
            // As large as fits sideways, but never so small that it cannot be read.
            const wide = (box.current?.clientWidth ?? place.width) / (place.width + 8);
            void flow.setViewport({ x: 4, y: 8, zoom: Math.max(0.7, Math.min(1, wide)) });
          }}
        />
      </div>
    </ReactFlowProvider>
  );
}

function Said({ data, positionAbsoluteX, positionAbsoluteY, width = 0, height = 0 }: NodeProps<Said>) {
  const flow = useReactFlow();
  const { node, words, search } = data;
  const inside = (
    <>
      <span className={styles.above}>{words.above}</span>
      <span className={styles.words}>{words.words}</span>
      {words.below ? <span className={styles.above}>{words.below}</span> : null}
    </>
  );
  const follow = () => {
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    void flow.setCenter(positionAbsoluteX + width / 2, positionAbsoluteY + height / 2, {
      zoom: flow.getZoom(),
      duration: calm ? 0 : MOVE_MS,
    });
  };
  const look = {
    className: styles.link,
    onFocus: (event: FocusEvent) => {
      // A click would move the node away from under the pointer.
      if (event.target.matches(":focus-visible")) follow();
    },
  };
  return (
    <div className={`${styles.node} ${styles[node.kind]}`}>
      <Handle type="target" position={Position.Left} isConnectable={false} className={styles.handle} />
      {node.configuration ? (
        <Link to="/evidence/$configurationId" params={{ configurationId: node.id }} {...look}>
          {inside}
        </Link>
      ) : node.code ? (
        <Link to="/evidence/graph" search={{ ...search, [node.kind]: node.code }} {...look}>
          {inside}
        </Link>
      ) : (
        <span className={styles.link}>{inside}</span>
      )}
      <Handle type="source" position={Position.Right} isConnectable={false} className={styles.handle} />
    </div>
  );
}

function Zoom() {
  const { t } = useTranslation("evidence");
  const flow = useReactFlow();
  return (
    <p className={`${styles.zoom} no-print`}>
      <Button look="secondary" onClick={() => void flow.zoomIn()}>
        <span aria-hidden="true">+</span>
        <span className="visually-hidden">{t("graph.zoom_in")}</span>
      </Button>
      <Button look="secondary" onClick={() => void flow.zoomOut()}>
        <span aria-hidden="true">−</span>
        <span className="visually-hidden">{t("graph.zoom_out")}</span>
      </Button>
      <Button look="secondary" onClick={() => void flow.fitView()}>
        {t("graph.fit")}
      </Button>
    </p>
  );
}

/** Where the nodes of the graph stand, and the same as a drawing. Loaded with the graph alone: dagre is large. */
import dagre from "@dagrejs/dagre";
import { LINE, type Picture, type Shape, wrap } from "../../../components/charts/picture";
import type { EdgeLook, EvidenceGraph, NodeKind } from "../model/graph";

/** What a node says: a short line above (its kind), the words themselves, a short line below. */
export interface NodeWords {
  above: string;
  words: string;
  below?: string;
}

export interface PlacedNode {
  id: string;
  kind: NodeKind;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedGraph {
  nodes: PlacedNode[];
  width: number;
  height: number;
}

const WIDTHS: Readonly<Record<NodeKind, number>> = { context: 210, configuration: 290, outcome: 210 };
const PADDING = 12;
const SMALL = 13;
const FILLS = { context: "wash", configuration: "none", outcome: "wash" } as const;
const EDGES: Readonly<
  Record<EdgeLook, { fill: "p3" | "p4" | "p0" | "rest"; dashed: boolean; width: number }>
> = {
  context: { fill: "p3", dashed: false, width: 1.5 },
  raises: { fill: "p4", dashed: false, width: 3 },
  lowers: { fill: "p0", dashed: true, width: 3 },
  against: { fill: "p0", dashed: true, width: 1.5 },
};

/** From left to right. The same graph is always laid out the same way. */
export function placed(graph: EvidenceGraph, words: (id: string) => NodeWords): PlacedGraph {
  const layout = new dagre.graphlib.Graph();
  layout.setGraph({ rankdir: "LR", nodesep: 20, ranksep: 110, marginx: 4, marginy: 4 });
  layout.setDefaultEdgeLabel(() => ({}));
  for (const { id, kind } of graph.nodes)
    layout.setNode(id, { width: WIDTHS[kind], ...sizeOf(kind, words(id)) });
  // Two that contradict each other stand side by side, not one after the other.
  for (const { source, target, look } of graph.edges) if (look !== "against") layout.setEdge(source, target);
  dagre.layout(layout);
  const nodes = graph.nodes.map(({ id, kind }) => {
    const { x = 0, y = 0, width = 0, height = 0 } = layout.node(id);
    return { id, kind, x: x - width / 2, y: y - height / 2, width, height };
  });
  return {
    nodes,
    width: Math.max(0, ...nodes.map(({ x, width }) => x + width)) + 4,
    height: Math.max(0, ...nodes.map(({ y, height }) => y + height)) + 4,
  };
}

export function graphPicture(
  graph: EvidenceGraph,
  place: PlacedGraph,
  words: (id: string) => NodeWords,
): Picture {
  const at = new Map(place.nodes.map((node) => [node.id, node]));
  const shapes: Shape[] = [];
  for (const { source, target, look } of graph.edges) {
    const [from, to] = [at.get(source), at.get(target)];
    if (!from || !to) continue;
    shapes.push({
      kind: "curve",
      x1: from.x + from.width,
      y1: from.y + from.height / 2,
      x2: look === "against" ? to.x + to.width : to.x,
      y2: to.y + to.height / 2,
      ...EDGES[look],
    });
  }
  for (const { id, kind, x, y, width, height } of place.nodes) {
    const { above, words: said, below } = words(id);
    const lines = linesOf(kind, said);
    shapes.push({ kind: "rect", x, y, width, height, fill: FILLS[kind] });
    shapes.push({ kind: "text", x: x + PADDING, y: y + PADDING + 10, lines: [above], size: SMALL });
    const top = y + PADDING + 10 + LINE;
    shapes.push({ kind: "text", x: x + PADDING, y: top, lines, bold: true });
    if (below)
      shapes.push({
        kind: "text",
        x: x + PADDING,
        y: top + lines.length * LINE,
        lines: [below],
        size: SMALL,
      });
  }
  return { width: place.width, height: place.height, shapes };
}

function sizeOf(kind: NodeKind, { words, below }: NodeWords) {
  const lines = 1 + linesOf(kind, words).length + (below ? 1 : 0);
  return { height: lines * LINE + 2 * PADDING };
}

// Bold letters are about an eighth wider; the thick edge of a box takes its share.
const linesOf = (kind: NodeKind, words: string) => wrap(words, (WIDTHS[kind] - 2 * PADDING - 6) / 1.13);

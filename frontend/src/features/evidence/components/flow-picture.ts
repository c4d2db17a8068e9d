/** The flow from contexts over mechanisms to outcomes as a drawing: the thicker, the more independent voices. */
import { sankey } from "d3-sankey";
import { LINE, type Picture, type Shape, wrap } from "../../../components/charts/picture";
import type { Flow } from "../model/types";

export type FlowLink = Flow["links"][number];

/** A column of the drawing. */
interface Place {
  id: string;
  column: 0 | 1 | 2;
}

interface Band {
  source: string;
  target: string;
  value: number;
  link: FlowLink;
}

const WIDTH = 1040;
const LABELS = 230;
const BAR = 10;
const BETWEEN = 44;
const PER_VOICE = 5;
/** What a link that tells no number is drawn as: less than any that tells one. */
const UNTOLD = 1;

/** An outcome that rises and the same one falling are two places. */
export const placeOf = ({ kind, target, direction }: FlowLink) =>
  kind === "mechanism_outcome" ? `${target} ${direction}` : target;

/** `label` writes a place: a code, for an outcome followed by its direction. */
export function flowPicture(links: readonly FlowLink[], label: (place: string) => string): Picture {
  const places = new Map<string, Place>();
  for (const link of links) {
    const first = link.kind === "context_mechanism";
    places.set(link.source, { id: link.source, column: first ? 0 : 1 });
    places.set(placeOf(link), { id: placeOf(link), column: first ? 1 : 2 });
  }
  if (places.size === 0) return { width: WIDTH, height: 0, shapes: [] };
  const bands = links.map((link) => ({
    source: link.source,
    target: placeOf(link),
    value: link.voices ?? UNTOLD,
    link,
  }));
  const height = heightOf([...places.values()], bands);
  const graph = sankey<Place, Band>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(BAR)
    .nodePadding(BETWEEN)
    .extent([
      [LABELS, LINE],
      [WIDTH - LABELS, LINE + height],
    ])({ nodes: [...places.values()].map((place) => ({ ...place })), links: bands });
  const shapes: Shape[] = graph.links.map((band) => ({
    kind: "curve",
    x1: sideOf(band.source, "x1"),
    y1: band.y0 ?? 0,
    x2: sideOf(band.target, "x0"),
    y2: band.y1 ?? 0,
    width: Math.max(band.width ?? 0, 1.5),
    fill: band.link.direction === "lowers" ? "p1" : "p3",
    dashed: band.link.voices === null,
  }));
  for (const node of graph.nodes) {
    const { x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = node;
    shapes.push({ kind: "rect", x: x0, y: y0, width: x1 - x0, height: Math.max(y1 - y0, 2), fill: "blue" });
    const lines = wrap(label(node.id), LABELS - 16);
    shapes.push({
      kind: "text",
      x: node.column === 0 ? x0 - 8 : x1 + 8,
      y: (y0 + y1) / 2 + 5 - ((lines.length - 1) * LINE) / 2,
      lines,
      anchor: node.column === 0 ? "end" : "start",
      chip: true,
    });
  }
  return { width: WIDTH, height: height + 2 * LINE, shapes };
}

/** So that the fullest column has `PER_VOICE` pixels for each voice. */
function heightOf(places: readonly Place[], bands: readonly Band[]): number {
  const columns = ([0, 1, 2] as const).map((column) => {
    const here = places.filter((place) => place.column === column);
    const value = here.reduce((sum, { id }) => {
      const of = (side: "source" | "target") =>
        bands.filter((band) => band[side] === id).reduce((all, band) => all + band.value, 0);
      return sum + Math.max(of("source"), of("target"));
    }, 0);
    return value * PER_VOICE + Math.max(here.length - 1, 0) * BETWEEN;
  });
  return Math.max(...columns, BETWEEN);
}

function sideOf(end: unknown, side: "x0" | "x1"): number {
  return (end as { x0?: number; x1?: number })[side] ?? 0;
}

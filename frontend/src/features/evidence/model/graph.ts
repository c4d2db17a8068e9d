/** Configurations as a graph: contexts lead into a configuration, which stays one whole, and it leads to its outcome. */
import { type CodeOrText, type Configuration, voicesAgainst } from "./types";

export type NodeKind = "context" | "configuration" | "outcome";

export interface GraphNode {
  id: string;
  kind: NodeKind;
  /** Of a coded context or outcome: what the graph can be narrowed to. */
  code?: string;
  /** What was said where there is no code. */
  text?: string;
  configuration?: Configuration;
  direction?: Configuration["direction"];
}

/** `against`: the same in the same context, with the outcome moving the other way. */
export type EdgeLook = "context" | "raises" | "lowers" | "against";

export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  look: EdgeLook;
}

export interface EvidenceGraph {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

export function graphOf(configurations: readonly Configuration[]): EvidenceGraph {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  const shown = new Set(configurations.map(({ id }) => id));
  const place = (kind: "context" | "outcome", part: CodeOrText, more = "") => {
    const id = `${kind} ${part.code ?? part.text ?? ""}${more}`;
    const node: GraphNode = { id, kind };
    if (part.code) node.code = part.code;
    else node.text = part.text ?? "";
    if (!nodes.has(id)) nodes.set(id, node);
    return { id, node: nodes.get(id) ?? node };
  };
  for (const configuration of configurations) {
    const { id, direction } = configuration;
    nodes.set(id, { id, kind: "configuration", configuration });
    for (const context of configuration.contexts) {
      const from = place("context", context).id;
      edges.push({ id: `${from} ${id}`, source: from, target: id, look: "context" });
    }
    const outcome = place("outcome", configuration.outcome, ` ${direction}`);
    outcome.node.direction = direction;
    edges.push({ id: `${id} ${outcome.id}`, source: id, target: outcome.id, look: direction });
    for (const { configuration_id: other } of configuration.dissent) {
      // Each of the two names the other: one edge is enough.
      if (other && shown.has(other) && id < other)
        edges.push({ id: `${id} ${other}`, source: id, target: other, look: "against" });
    }
  }
  return { nodes: [...nodes.values()], edges };
}

/** One row for each configuration, for the table and the download. */
export function graphRows(
  configurations: readonly Configuration[],
  write: {
    word: (part: CodeOrText) => string;
    code: (code: string) => string;
    list: (parts: readonly string[]) => string;
    direction: (direction: Configuration["direction"]) => string;
    status: (status: Configuration["status"]) => string;
  },
): (string | number)[][] {
  return configurations.map((one) => [
    write.list(one.contexts.map(write.word)),
    write.code(one.practice_family),
    one.mechanism.code ? write.code(one.mechanism.code) : one.mechanism.resource,
    `${write.direction(one.direction)}: ${write.word(one.outcome)}`,
    one.support.voices,
    voicesAgainst(one),
    write.status(one.status),
  ]);
}

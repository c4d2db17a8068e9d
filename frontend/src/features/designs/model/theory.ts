/** The theory of change: chains of boxes, and where each box comes from. */
import type { Box, Chain, Theory } from "./types";

export type Origin = Theory["chains"][number]["resource"]["origin"];

export const PARTS = ["resource", "reasoning", "outcome"] as const;

export const BLANK_CHAIN: Chain = {
  option: null,
  contexts: [],
  resource: { text: "", code: null, configuration: null },
  reasoning: { text: "", code: null, configuration: null },
  outcome: { text: "", code: null, configuration: null },
  direction: "raises",
};

export const BLANK_BOX: Box = { text: "", code: null, configuration: null };

export function boxesOf(chain: Chain): Box[] {
  return [...chain.contexts, ...PARTS.map((part) => chain[part])];
}

/**
 * Where a box comes from, also before it is saved: it is as its configuration has it when the service said so of the
 * same words, or drew them.
 */
export function originOf(box: Box, theory: Theory | undefined): Origin {
  if (!box.configuration) return "person";
  const same = (other: Box) => other.configuration === box.configuration && other.text === box.text;
  if (theory?.drawn.some((chain) => boxesOf(chain).some(same))) return "configuration";
  const saved = theory?.chains
    .flatMap((chain) => [...chain.contexts, chain.resource, chain.reasoning, chain.outcome])
    .find(same);
  return saved?.origin ?? "reworded";
}

/** Drawn chains that are not there yet: one counts as there when any chain keeps its configuration. */
export function missingOf(drawn: readonly Chain[], chains: readonly Chain[]): Chain[] {
  const kept = new Set(chains.flatMap(boxesOf).map((box) => box.configuration));
  return drawn.filter(
    (chain) => !boxesOf(chain).some((box) => box.configuration && kept.has(box.configuration)),
  );
}

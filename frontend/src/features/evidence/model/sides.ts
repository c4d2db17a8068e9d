/** Who spoke for and who against: by the cards that stand on a statement. */
import type { ConfigurationLineage, StatementBehind } from "./types";

/** A statement behind cards of both sides stands on both. One that does not count stands on none. */
export function statementsBySide(
  of: Pick<ConfigurationLineage, "cards" | "statements">,
): Record<"support" | "dissent", StatementBehind[]> {
  const behind = (polarity: "supports" | "contradicts") => {
    const ids = new Set(
      of.cards.filter((card) => card.polarity === polarity).flatMap(({ statements }) => statements),
    );
    return of.statements.filter(({ id, counts }) => counts && ids.has(id));
  };
  return { support: behind("supports"), dissent: behind("contradicts") };
}

/** How a Cronbach's alpha is called, by the rules of thumb in common use; the figure stands beside the word. */
export type Reliability = "high" | "acceptable" | "questionable" | "low";

export function reliabilityOf(alpha: number): Reliability {
  if (alpha >= 0.8) return "high";
  if (alpha >= 0.7) return "acceptable";
  return alpha >= 0.6 ? "questionable" : "low";
}

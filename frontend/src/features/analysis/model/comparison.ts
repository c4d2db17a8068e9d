/** The figures of a model beside those of the one it was compared with, by language. */

export interface ComparedLine {
  language: string;
  n: number;
  /** Matthews correlation coefficients, −1 to 1: of the new model and of the one then at work. */
  kinds: [number | null, number | null];
  codes: [number | null, number | null];
}

interface Measured {
  heldout?: {
    full?: {
      by_language?: Record<
        string,
        { n?: number; kinds?: { mcc?: number | null }; codes?: { mcc?: number | null } }
      >;
    };
  };
}

/** On the held-out texts; empty for a model that was compared with none. */
export function comparedLines(comparison: Readonly<Record<string, unknown>>): ComparedLine[] {
  const of = (part: unknown) => (part as Measured | undefined)?.heldout?.full?.by_language ?? {};
  const fresh = of(comparison.new);
  const old = of(comparison.old);
  return Object.entries(fresh).map(([language, own]) => ({
    language,
    n: own.n ?? 0,
    kinds: [own.kinds?.mcc ?? null, old[language]?.kinds?.mcc ?? null],
    codes: [own.codes?.mcc ?? null, old[language]?.codes?.mcc ?? null],
  }));
}

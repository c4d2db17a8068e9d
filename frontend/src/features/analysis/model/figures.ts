/** The figures of an evaluation as the card shows them: each beside its trivial baseline. */

interface OneFigure {
  mcc: number | null;
  f1: number | null;
  f1_all_positive: number | null;
  ece: number | null;
}

interface OfLanguage {
  n: number;
  kinds: OneFigure & { accuracy: number; accuracy_majority: number; abstained: number };
  codes: { mcc: number | null };
}

interface Route {
  by_language: Record<string, OfLanguage>;
  by_kind: Record<string, OneFigure & { n: number }>;
}

export interface Figures {
  languages: (OfLanguage & { language: string })[];
  kinds: (OneFigure & { kind: string; n: number })[];
}

/** Of the full route; undefined for a model that was not measured. All languages together come first. */
export function figuresOf(figures: Readonly<Record<string, unknown>>): Figures | undefined {
  const route = figures.full as Route | undefined;
  if (!route) return undefined;
  const languages = Object.entries(route.by_language).map(([language, own]) => ({ language, ...own }));
  return {
    languages: languages.toSorted((one, other) => rank(one.language) - rank(other.language)),
    kinds: Object.entries(route.by_kind)
      .map(([kind, own]) => ({ kind, ...own }))
      .toSorted((one, other) => (other.mcc ?? -1) - (one.mcc ?? -1)),
  };
}

const rank = (language: string) => (language === "all" ? 0 : 1);

/** Words for codes, from the code lists and the codebook. */

interface Labelled {
  code: string;
  label: Readonly<Record<string, string>>;
}

export interface Words {
  /** The label of a code; words made of the code itself where no list has it. */
  of(code: string): string;
  /** The codes of a family (`mechanism`, `context`, …) in the order of the codebook. */
  family(family: string): readonly string[];
  /** The practice families in their order. */
  practices: readonly string[];
}

export interface CodeLists {
  codes: readonly Labelled[];
  practices: readonly Labelled[];
  stakeholders: readonly Labelled[];
}

export const NO_LISTS: CodeLists = { codes: [], practices: [], stakeholders: [] };

export function wordsOf(lists: CodeLists, language: string): Words {
  const labels = new Map<string, string>();
  for (const item of [...lists.stakeholders, ...lists.practices, ...lists.codes])
    labels.set(item.code, item.label[language] ?? item.label.en ?? readable(item.code));
  return {
    of: (code) => labels.get(code) ?? readable(code),
    family: (family) =>
      lists.codes.filter(({ code }) => code.startsWith(`${family}.`)).map(({ code }) => code),
    practices: lists.practices.map(({ code }) => code),
  };
}

/** The text in the page's language, else in English, else in any. */
export function localised(
  texts: Readonly<Record<string, string>>,
  language: string,
): { text: string; lang: string } | undefined {
  const lang = [language, "en", ...Object.keys(texts)].find((tag) => texts[tag]);
  return lang ? { text: texts[lang] ?? "", lang } : undefined;
}

function readable(code: string): string {
  return code.slice(code.indexOf(".") + 1).replaceAll("_", " ");
}

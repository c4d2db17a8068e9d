/** Terms as the engine writes them (`A*~B + C[2]`), and the membership of a case in them. */

export type Memberships = Readonly<Record<string, number | null>>;

/** The least of the literals of a term, the most of the terms of an expression (fuzzy AND and OR); null where a value
 * is missing. Throws on a condition that the case does not have. */
export function membershipIn(expression: string, of: Memberships): number | null {
  const terms = expression.split(/\s*\+\s*/).map((term) => {
    const values = term.split("*").map((literal) => literalIn(literal.trim(), of));
    return values.includes(null) ? null : Math.min(...(values as number[]));
  });
  return terms.includes(null) ? null : Math.max(...(terms as number[]));
}

function literalIn(literal: string, of: Memberships): number | null {
  const read = /^(~?)([^\s~[\]*+]+)(?:\[(\d+)\])?$/u.exec(literal);
  const name = read?.[2] ?? "";
  if (!read || !(name in of)) throw new Error(`no condition in “${literal}”`);
  const value = of[name];
  if (value === null || value === undefined) return null;
  // A value of a set with several, or its absence: in or out.
  const member = read[3] === undefined ? value : Number(value === Number(read[3]));
  return read[1] ? 1 - member : member;
}

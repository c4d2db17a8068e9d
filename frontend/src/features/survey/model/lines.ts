/** Lists that a manager types or pastes: one entry per line, its cells apart by commas, semicolons or tabs. */
import { asCountry, type Country } from "../../../lib/vocabulary/countries";
import { STAKEHOLDER_TYPES, type StakeholderType } from "../../../lib/vocabulary/stakeholder-types";

/** The rows that could be read, or the number (from 1) of the first line that could not. Empty lines are left out. */
export function readLines<Row>(text: string, read: (cells: string[]) => Row | undefined): Row[] | number {
  const rows: Row[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const row = read(line.split(/[,;\t]/).map((cell) => cell.trim()));
    if (row === undefined) return index + 1;
    rows.push(row);
  }
  return rows;
}

/** The Eurostat code; ISO's GR is taken as EL. `undefined` where it is no country of the platform. */
export function countryOf(text: string | undefined): Country | undefined {
  const code = text?.toUpperCase() === "GR" ? "EL" : text?.toUpperCase();
  return asCountry(code);
}

export function stakeholderTypeOf(text: string | undefined): StakeholderType | undefined {
  return STAKEHOLDER_TYPES.find((type) => type === text?.toLowerCase());
}

/** Where the platform hears people: the Union's members as Eurostat codes, and bodies of the Union itself. */
export const COUNTRIES = [
  "AT",
  "BE",
  "BG",
  "CY",
  "CZ",
  "DE",
  "DK",
  "EE",
  "EL",
  "ES",
  "EU",
  "FI",
  "FR",
  "HR",
  "HU",
  "IE",
  "IT",
  "LT",
  "LU",
  "LV",
  "MT",
  "NL",
  "PL",
  "PT",
  "RO",
  "SE",
  "SI",
  "SK",
] as const;

export type Country = (typeof COUNTRIES)[number];

export function asCountry(value: unknown): Country | undefined {
  return COUNTRIES.find((code) => code === value);
}

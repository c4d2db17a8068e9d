/** Numbers, shares and dates in the reader's language, all through Intl. */

export interface Formats {
  number(value: number, digits?: number): string;
  /** With all its decimals, so that figures below each other line up. */
  fixed(value: number, digits: number): string;
  /** A share between 0 and 1 as a percentage. */
  percent(share: number, digits?: number): string;
  /** An interval of shares, such as "52–61 %". */
  percentRange(low: number, high: number): string;
  /** A calendar day; takes an RFC 3339 time or a date. */
  date(time: string | Date): string;
  /** A moment on the reader's clock, or with `zone` (IANA) on the clock there, which is then named. */
  dateTime(time: string | Date, zone?: string | null): string;
  time(time: string | Date): string;
  list(parts: readonly string[]): string;
  /** The name of a country by its Eurostat code; the code itself where there is none. */
  country(code: string): string;
}

const EUROSTAT_TO_ISO: Readonly<Record<string, string>> = { EL: "GR" };

/** English alone means the American order of day and month to Intl; here it is read in Europe. */
const inEurope = (language: string) => (language === "en" ? "en-GB" : language);

export function formats(interfaceLanguage: string): Formats {
  const language = inEurope(interfaceLanguage);
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "code" });
  const day = new Intl.DateTimeFormat(language, { dateStyle: "long" });
  const moment = (timeZone?: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short", timeZone });
  const clock = new Intl.DateTimeFormat(language, { timeStyle: "short" });
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  const percentFormat = (digits: number) =>
    new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: digits });
  return {
    number: (value, digits = 0) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value),
    fixed: (value, digits) =>
      new Intl.NumberFormat(language, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }).format(value),
    percent: (share, digits = 0) => percentFormat(digits).format(share),
    percentRange: (low, high) => percentFormat(0).formatRange(low, high),
    date: (time) => day.format(new Date(time)),
    dateTime: (time, zone) =>
      moment(zone ?? undefined).format(new Date(time)) + (zone ? ` (${zone.replaceAll("_", " ")})` : ""),
    time: (time) => clock.format(new Date(time)),
    list: (parts) => list.format(parts),
    country: (code) => regions.of(EUROSTAT_TO_ISO[code] ?? code) ?? code,
  };
}

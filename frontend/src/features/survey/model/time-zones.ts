/** The IANA time zones that the browser knows, Europe's first; `own` is among them whatever the browser lists. */
export function timeZones(own: string): string[] {
  const known = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", own]);
  const inEurope = (zone: string) => (zone.startsWith("Europe/") ? 0 : 1);
  return [...known].sort((one, other) => inEurope(one) - inEurope(other) || one.localeCompare(other));
}

/** Times as people in the room read them from the clock, and as the service wants them. */

/** `("2026-11-23T09:30", "Europe/Warsaw")` → `"2026-11-23T09:30:00+01:00"`. Raises RangeError for what is no time. */
export function withOffset(local: string, timezone: string): string {
  const asIfUtc = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? Date.parse(`${local}:00Z`) : Number.NaN;
  if (Number.isNaN(asIfUtc)) throw new RangeError(`${local} is not a local time`);
  // The offset depends on the instant, which depends on the offset: a second look settles it around a clock change.
  let offset = offsetMinutes(new Date(asIfUtc), timezone);
  offset = offsetMinutes(new Date(asIfUtc - offset * 60_000), timezone);
  const sign = offset < 0 ? "-" : "+";
  const two = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(offset);
  return `${local}:00${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `("2026-11-23T08:30:00Z", "Europe/Warsaw")` → `"2026-11-23T09:30"`: the other way round. */
export function onTheClock(time: string, timezone: string): string {
  const at = new Date(time);
  return new Date(at.getTime() + offsetMinutes(at, timezone) * 60_000).toISOString().slice(0, 16);
}

function offsetMinutes(at: Date, timezone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: timezone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(at);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return Math.round((shown - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000);
}

/** The zones of the capitals. */
export const TIME_ZONES = [
  "Europe/Brussels",
  "Europe/Amsterdam",
  "Europe/Athens",
  "Europe/Berlin",
  "Europe/Bratislava",
  "Europe/Bucharest",
  "Europe/Budapest",
  "Europe/Copenhagen",
  "Europe/Dublin",
  "Europe/Helsinki",
  "Europe/Lisbon",
  "Europe/Ljubljana",
  "Europe/Luxembourg",
  "Europe/Madrid",
  "Europe/Malta",
  "Asia/Nicosia",
  "Europe/Paris",
  "Europe/Prague",
  "Europe/Riga",
  "Europe/Rome",
  "Europe/Sofia",
  "Europe/Stockholm",
  "Europe/Tallinn",
  "Europe/Vienna",
  "Europe/Vilnius",
  "Europe/Warsaw",
  "Europe/Zagreb",
  "UTC",
] as const;

import { Temporal } from 'temporal-polyfill';

/** An instant: UTC milliseconds since 1970. Hours are elapsed time; a day is always a calendar date in the ward's zone. */
export type Instant = number;

/** An IANA time zone name, the ward's. */
export type Zone = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

function dateIn(zone: Zone, at: Instant): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

/** The calendar date in the ward's zone, `YYYY-MM-DD`. */
export function localDate(zone: Zone, at: Instant): string {
  return dateIn(zone, at).toString();
}

/** Calendar days from the date of `from` to the date of `to`, both in the ward's zone. Day 0 is the date of `from`. */
export function dayNumber(zone: Zone, from: Instant, to: Instant): number {
  return dateIn(zone, from).until(dateIn(zone, to), { largestUnit: 'days' }).days;
}

/** The instant at which the calendar day `days` after the date of `from` begins in the ward's zone. */
export function startOfDay(zone: Zone, from: Instant, days: number): Instant {
  return dateIn(zone, from).add({ days }).toZonedDateTime(zone).epochMilliseconds;
}

/** Day plus the fraction of that ward day gone by: 03:10 on D+4 is about 4.13. Days of 23 and 25 hours count whole. */
export function dayFraction(zone: Zone, from: Instant, at: Instant): number {
  const day = dayNumber(zone, from, at);
  const start = startOfDay(zone, from, day);
  return day + (at - start) / (startOfDay(zone, from, day + 1) - start);
}

/** An instant as it goes over the wire: ISO 8601 in UTC, always with milliseconds. */
export function isoOf(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString({ fractionalSecondDigits: 3 });
}

/** Full years of age on the ward's date of an instant; `birthDate` is `YYYY-MM-DD`. */
export function ageYears(birthDate: string, zone: Zone, at: Instant): number {
  return Temporal.PlainDate.from(birthDate).until(dateIn(zone, at), { largestUnit: 'years' }).years;
}

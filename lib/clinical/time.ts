import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered';

/** An instant: UTC milliseconds since 1970. Hours are elapsed time; a day is always a calendar date in the ward's zone. */
export type Instant = number;

/** An IANA time zone name, the ward's. */
export type Zone = string;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

function dateIn(zone: Zone, at: Instant): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();
}

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** Calendar days from 1970-01-01 to the ward's date of an instant. */
const dayIn = remembered((zone, at) => EPOCH.until(dateIn(zone, at), { largestUnit: 'days' }).days);

/** The instant at which that day begins in the zone: not midnight where midnight is skipped. */
const beginOf = remembered((zone, day) => EPOCH.add({ days: day }).toZonedDateTime(zone).epochMilliseconds);

/** The calendar date in the ward's zone, `YYYY-MM-DD`. */
export const localDate = remembered((zone, at) => dateIn(zone, at).toString());

/** Calendar days from the date of `from` to the date of `to`, both in the ward's zone. Day 0 is the date of `from`. */
export function dayNumber(zone: Zone, from: Instant, to: Instant): number {
  return dayIn(zone, to) - dayIn(zone, from);
}

/** The instant at which the calendar day `days` after the date of `from` begins in the ward's zone. */
export function startOfDay(zone: Zone, from: Instant, days: number): Instant {
  return beginOf(zone, dayIn(zone, from) + days);
}

/** Day plus the fraction of that ward day gone by: 03:10 on D+4 is about 4.13. Days of 23 and 25 hours count whole. */
export function dayFraction(zone: Zone, from: Instant, at: Instant): number {
  const day = dayNumber(zone, from, at);
  const start = startOfDay(zone, from, day);
  return day + (at - start) / (startOfDay(zone, from, day + 1) - start);
}

/** An instant as it goes over the wire: ISO 8601 in UTC, always with milliseconds. */
export function isoOf(at: Instant): string {
  return utcOf('UTC', at);
}

const utcOf = remembered((_zone, at) =>
  Temporal.Instant.fromEpochMilliseconds(at).toString({ fractionalSecondDigits: 3 }),
);

/** Full years of age on the ward's date of an instant; `birthDate` is `YYYY-MM-DD`. */
export function ageYears(birthDate: string, zone: Zone, at: Instant): number {
  return Temporal.PlainDate.from(birthDate).until(dateIn(zone, at), { largestUnit: 'years' }).years;
}

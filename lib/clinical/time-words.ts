import { Temporal } from 'temporal-polyfill';
import { remembered } from './remembered';
import { HOUR, type Instant, MINUTE, type Zone } from './time';

/** Months as text, the same in every locale: 03-04-2026 means two things, 03-Apr-2026 one. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

const two = (n: number) => String(n).padStart(2, '0');

function zoned(zone: Zone, at: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}

/** `14-Aug-2026`, from a calendar date `YYYY-MM-DD`. */
export function dateWords(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${two(day)}-${MONTHS[month - 1]}-${year}`;
}

/** `14-Aug-2026`, the ward's date of an instant. */
export const dateOf = remembered((zone, at) => dateWords(zoned(zone, at).toPlainDate().toString()));

/** `14-Aug`, where the year is already on the page. */
export function shortDateOf(zone: Zone, at: Instant): string {
  return dateOf(zone, at).slice(0, 6);
}

/** `Tue 14-Aug-2026` */
export function weekdayDateOf(zone: Zone, at: Instant): string {
  return `${WEEKDAYS[zoned(zone, at).dayOfWeek - 1]} ${dateOf(zone, at)}`;
}

/** `03:10`; in the hour that happens twice when clocks go back, with its offset: `01:30 −05:00`. */
export const clockOf = remembered((zone, at) => {
  const there = zoned(zone, at);
  const clock = `${two(there.hour)}:${two(there.minute)}`;
  const wall = there.toPlainDateTime();
  const happensTwice =
    wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds !==
    wall.toZonedDateTime(zone, { disambiguation: 'later' }).epochMilliseconds;
  return happensTwice ? `${clock} ${there.offset.replace('-', '−')}` : clock;
});

/** `03:14:20`, where a person has to see that time moves on. */
export function preciseClockOf(zone: Zone, at: Instant): string {
  const there = zoned(zone, at);
  return `${two(there.hour)}:${two(there.minute)}:${two(there.second)}`;
}

/** `14-Aug-2026 03:10` */
export function stampOf(zone: Zone, at: Instant): string {
  return `${dateOf(zone, at)} ${clockOf(zone, at)}`;
}

/** `D+6`, `D+0`, `D−1` with a real minus sign. */
export function dayWords(day: number): string {
  return day < 0 ? `D−${-day}` : `D+${day}`;
}

/** `3 h 20 min`, `1 d 4 h`, `under 1 min`: whole units, largest first, at most two, zero ones left out. */
export function spanWords(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / MINUTE);
  if (minutes === 0) return 'under 1 min';
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(Math.abs(ms) / (24 * HOUR));
  const units =
    days > 0
      ? [`${days} d`, hours % 24 > 0 && `${hours % 24} h`]
      : [hours > 0 && `${hours} h`, minutes % 60 > 0 && `${minutes % 60} min`];
  return units.filter(Boolean).join(' ');
}

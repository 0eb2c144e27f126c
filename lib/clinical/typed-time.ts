import { Temporal } from 'temporal-polyfill';
import type { Instant, Zone } from './time';
import { dateWords } from './time-words';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A calendar date typed as `22-Nov-2026` or `2026-11-22`, as `YYYY-MM-DD`. Number-only orders that can be read two ways are not taken. */
export function typedDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (iso) return realDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = /^(\d{1,2})[- ]([a-z]{3})[a-z]*[- ](\d{4})$/i.exec(text.trim());
  if (!words) return null;
  return realDate(Number(words[3]), MONTHS.indexOf((words[2] ?? '').toLowerCase()) + 1, Number(words[1]));
}

function realDate(year: number, month: number, day: number): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

interface TypedClock {
  readonly hour: number;
  readonly minute: number;
  /** `−05:00` after the time says which of two equal clock times is meant. */
  readonly offset: string | null;
}

function typedClock(text: string): TypedClock | null {
  const match = /^(\d{1,2}):(\d{2})(?:\s*([+\-−]\d{2}:\d{2}))?$/.exec(text.trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return null;
  return { hour, minute, offset: match[3]?.replace('−', '-') ?? null };
}

/** The instant that was typed, or which of the two fields is wrong and what it accepts. */
export type TypedInstant =
  | { readonly kind: 'instant'; readonly at: Instant; readonly iso: string }
  | { readonly kind: 'wrong'; readonly field: 'date' | 'time'; readonly says: string };

const wrong = (field: 'date' | 'time', says: string): TypedInstant => ({ kind: 'wrong', field, says });

/** What a date and a time typed on the ward mean in its zone. A clock time that does not exist, or exists twice, is never guessed. */
export function instantOf(zone: Zone, date: string, time: string): TypedInstant {
  const day = typedDate(date);
  if (day === null) return wrong('date', 'Type the date as 22-Nov-2026 or 2026-11-22.');
  const clock = typedClock(time);
  if (clock === null) return wrong('time', 'Type the time as 24 hours, 03:10 or 15:10.');
  const wall = Temporal.PlainDate.from(day).toPlainDateTime({ hour: clock.hour, minute: clock.minute });
  const candidates = (['earlier', 'later'] as const).map((disambiguation) =>
    wall.toZonedDateTime(zone, { disambiguation }),
  );
  return choose({ wall, candidates, offset: clock.offset, named: `${hhmm(wall)} on ${dateWords(day)}` });
}

const hhmm = (wall: Temporal.PlainDateTime) => wall.toString().slice(11, 16);

interface Choice {
  readonly wall: Temporal.PlainDateTime;
  readonly candidates: readonly Temporal.ZonedDateTime[];
  readonly offset: string | null;
  readonly named: string;
}

function choose({ wall, candidates, offset, named }: Choice): TypedInstant {
  const real = candidates.filter((candidate) => candidate.toPlainDateTime().equals(wall));
  if (real.length === 0) return wrong('time', `${named} does not exist: the clocks go forward over it.`);
  const offsets = [...new Set(real.map((candidate) => candidate.offset))];
  const meant =
    offset === null && offsets.length === 1 ? real[0] : real.find((candidate) => candidate.offset === offset);
  if (meant) return { kind: 'instant', at: meant.epochMilliseconds, iso: meant.toString({ timeZoneName: 'never' }) };
  const forms = offsets.map((each) => `${hhmm(wall)} ${each.replace('-', '−')}`);
  if (offsets.length === 1)
    return wrong('time', `${named} is ${forms[0]} on this ward. Leave the offset out or type it so.`);
  return wrong('time', `${named} happens twice. Type ${forms[0]} for the first, ${forms[1]} for the second.`);
}

/** `instantOf` for one field that takes both: `22-Nov-2026 10:30`, `2026-11-22T10:30`. */
export function typedMoment(zone: Zone, text: string): TypedInstant {
  const parts = /^(.+?)(?:T|\s+)(\d{1,2}:\d{2}.*)$/.exec(text.trim());
  if (!parts) return wrong('date', 'Type the date and the time, as 22-Nov-2026 10:30 or 2026-11-22 10:30.');
  return instantOf(zone, parts[1] ?? '', parts[2] ?? '');
}

import type { Course, CourseEvent, CourseInfusionView } from '@/lib/clinical/course/view';
import { governingAt, governingOf } from '@/lib/clinical/risk/window';
import { dayNumber, localDate } from '@/lib/clinical/time';
import { dayWords, weekdayDateOf } from '@/lib/clinical/time-words';
import { type CheckChain, chainsOf } from '../chains';

export type TimelineItem = { readonly at: string; readonly key: string } & (
  | { readonly kind: 'check'; readonly chain: CheckChain }
  | { readonly kind: 'infusion'; readonly infusion: CourseInfusionView }
  | { readonly kind: 'event'; readonly event: CourseEvent }
);

export interface TimelineDay {
  readonly date: string;
  /** `D+6 · Sun 22-Nov-2026`; without an infusion only the date. */
  readonly heading: string;
  readonly items: readonly TimelineItem[];
}

export const TIMELINE_FILTERS = [
  { key: 'all', label: 'All' },
  { key: 'checks', label: 'Checks' },
  { key: 'events', label: 'Events' },
] as const;

export type TimelineFilter = (typeof TIMELINE_FILTERS)[number]['key'];

export function readTimelineFilter(raw: unknown): TimelineFilter {
  return TIMELINE_FILTERS.find((filter) => filter.key === raw)?.key ?? 'all';
}

/** Checks and events day by day, the latest first, each at the time it speaks of. */
export function timelineOf(course: Course, filter: TimelineFilter): readonly TimelineDay[] {
  const items = itemsOf(course)
    .filter((item) => filter === 'all' || (item.kind === 'check') === (filter === 'checks'))
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const dayOf = dayCounter(course);
  const days = new Map<string, { heading: string; items: TimelineItem[] }>();
  for (const item of items) {
    const at = Date.parse(item.at);
    const date = localDate(course.timeZone, at);
    const day = days.get(date) ?? { heading: headingOf(dayOf(at), weekdayDateOf(course.timeZone, at)), items: [] };
    day.items.push(item);
    days.set(date, day);
  }
  return [...days].map(([date, day]) => ({ date, ...day }));
}

const headingOf = (day: number | null, date: string) => (day === null ? date : `${dayWords(day)} · ${date}`);

function itemsOf(course: Course): readonly TimelineItem[] {
  return [
    ...chainsOf(course.checks).map((chain) => ({
      kind: 'check' as const,
      at: chain.head.observedAt,
      key: chain.head.id,
      chain,
    })),
    ...standingInfusions(course).map((infusion) => ({
      kind: 'infusion' as const,
      at: infusion.infusedAt,
      key: infusion.id,
      infusion,
    })),
    ...course.events
      // An infusion stands at its own time; what was done to its entry stands when it was done.
      .filter((event) => event.action !== 'infusion.record')
      .map((event, index) => ({ kind: 'event' as const, at: event.at, key: `${event.action} ${index}`, event })),
  ];
}

/** Infusions that were neither corrected nor entered in error. */
function standingInfusions(course: Pick<Course, 'infusions'>): readonly CourseInfusionView[] {
  return course.infusions.filter((infusion) => infusion.correctedBy === null && !infusion.enteredInError);
}

/** Days are counted from the infusion that governed at the time. */
function dayCounter(course: Course): (at: number) => number | null {
  const starts = standingInfusions(course)
    .map(({ product, infusedAt }) => ({ product, startedAt: Date.parse(infusedAt) }))
    .toSorted((a, b) => a.startedAt - b.startedAt);
  const governing = governingOf(starts);
  return (at) => {
    const infusion = governingAt(governing, at);
    return infusion === null ? null : dayNumber(course.timeZone, infusion.day0, at);
  };
}

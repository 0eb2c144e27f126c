import type { IceItem } from '@/lib/clinical/ice/items';
import { type Instant, localDate, type Zone } from '@/lib/clinical/time';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The right answers that the server's clock knows, so that nobody has to think about the date at three in the morning. */
export function orientationHints(zone: Zone, now: Instant): Partial<Record<IceItem, string>> {
  const [year, month] = localDate(zone, now).split('-');
  return { year: `Answer ${year}`, month: `Answer ${MONTHS[Number(month) - 1]}` };
}

import type { SparkPoint } from '@/lib/clinical/board/row';

/** One time axis for the sparkline and the day strip under it: sixteen days, from the day before the infusion. */
export const WIDTH = 112;
const DAYS = 16;
const DAY_WIDTH = WIDTH / DAYS;

/** The first day drawn: −1, later when the course has outgrown the axis. */
export function firstDay(day: number | null): number {
  return Math.max(-1, (day ?? 0) - (DAYS - 2));
}

export function xOf(day: number, first: number): number {
  return Math.min(Math.max((day - first) * DAY_WIDTH, 0), WIDTH);
}

/** The height of the drawing is 40; 10 points lie at 4, 0 points at 36. */
export const yOf = (points: number): number => 4 + (10 - points) * 3.2;

/** Where a check could not be done the line breaks. A run of one is a dot. */
export function runsOf(points: readonly SparkPoint[], first: number): readonly string[] {
  const runs: string[][] = [];
  let open: string[] | null = null;
  for (const { x, y } of points) {
    if (x < first) continue;
    if (y === null) {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      runs.push(open);
    }
    open.push(`${xOf(x, first).toFixed(1)},${yOf(y).toFixed(1)}`);
  }
  return runs.map((run) => (run.length === 1 ? [...run, ...run] : run).join(' '));
}

/** The high-risk days in drawing units, or null when none of them lies on the axis. */
export function windowSpanOf(
  window: { readonly startDay: number | null; readonly endDay: number | null } | null,
  first: number,
): { readonly from: number; readonly to: number } | null {
  if (window?.startDay == null || window.endDay === null) return null;
  const from = xOf(window.startDay, first);
  const to = xOf(window.endDay + 1, first);
  return to > from ? { from, to } : null;
}

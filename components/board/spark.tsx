import type { RowWindow, SparkPoint } from '@/lib/clinical/board/row';
import { dayWords } from '@/lib/clinical/time-words';
import { firstDay, runsOf, WIDTH, windowSpanOf, xOf, yOf } from './axis';

interface SparkProps {
  readonly points: readonly SparkPoint[];
  readonly window: RowWindow | null;
  readonly day: number | null;
  readonly baseline: number | null;
}

/** The course of the points in one glance, drawn on the server. The outline is the patient's own risk window. */
export function Spark({ points, window, day, baseline }: SparkProps) {
  const first = firstDay(day);
  const risk = windowSpanOf(window, first);
  const last = points.findLast((point) => point.y !== null);
  return (
    <svg
      className="spark"
      width={WIDTH}
      height={40}
      viewBox={`0 0 ${WIDTH} 40`}
      role="img"
      aria-label={labelOf(points, baseline)}
    >
      {risk && (
        <rect
          x={risk.from + 0.5}
          y={0.5}
          width={Math.max(risk.to - risk.from - 1, 0)}
          height={39}
          fill="none"
          stroke="var(--risk)"
          strokeDasharray="3 2"
        />
      )}
      <path d={`M0 ${yOf(baseline ?? 10)}H${WIDTH}`} stroke="var(--line)" />
      {runsOf(points, first).map((run) => (
        <polyline
          key={run}
          points={run}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.75}
          strokeLinejoin="round"
          strokeLinecap="round"
        />
      ))}
      {last?.y != null && last.x >= first && (
        <circle cx={xOf(last.x, first)} cy={yOf(last.y)} r={3} fill="currentColor" />
      )}
    </svg>
  );
}

/** `ICE day −1 to day 6: lowest 5, now 5, baseline 10` */
function labelOf(points: readonly SparkPoint[], baseline: number | null): string {
  const taken = points.flatMap(({ x, y }) => (y === null ? [] : [{ x, y }]));
  const [first, last] = [taken[0], taken.at(-1)];
  if (first === undefined || last === undefined) return 'No points taken yet';
  const lowest = Math.min(...taken.map(({ y }) => y));
  const days = `ICE day ${spoken(first.x)} to day ${spoken(last.x)}`;
  return `${days}: lowest ${lowest}, last ${last.y}, ${baseline === null ? 'no baseline' : `baseline ${baseline}`}`;
}

const spoken = (x: number) => dayWords(Math.floor(x)).replace(/^D\+?/, '');

interface StripProps {
  readonly window: RowWindow | null;
  readonly day: number | null;
}

/** Where in the course today is: a tick at the infusion, the risk window filled, today as the upright bar. */
export function DayStrip({ window, day }: StripProps) {
  const first = firstDay(day);
  const risk = windowSpanOf(window, first);
  const infusion = xOf(0.5, first);
  return (
    <svg
      className="strip"
      width={WIDTH}
      height={14}
      viewBox={`0 0 ${WIDTH} 14`}
      role="img"
      aria-label={window?.label ?? 'No window known'}
    >
      <path d={`M0 7H${WIDTH}`} stroke="var(--edge)" opacity={0.6} />
      {first < 0 && <path d={`M${infusion} 4v6`} stroke="var(--edge)" />}
      {risk && <rect x={risk.from} y={4} width={risk.to - risk.from} height={6} fill="var(--risk)" />}
      {day !== null && (
        <rect
          x={Math.min(xOf(day + 0.5, first) - 2.5, WIDTH - 5)}
          y={0}
          width={5}
          height={14}
          fill="var(--ink)"
          stroke="var(--surface)"
        />
      )}
    </svg>
  );
}

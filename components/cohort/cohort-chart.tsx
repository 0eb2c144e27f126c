'use client';

import { useMemo } from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { USUAL_HIGH_RISK } from '@/lib/clinical/risk/car-t';
import { dayWords } from '@/lib/clinical/time-words';
import { type CohortLine, DAYS, runsIn } from './cohort';
import { placeLabels } from './labels';

const MARGIN = { top: 8, right: 208, bottom: 8, left: 0 } as const;
const LOWEST_HEIGHT = 420;
const NAME_GAP = 18;
/** What the axis and the margins take. */
const AROUND_NAMES = 56;
const Y_DOMAIN = [-0.5, 11.8] as const;
const DASHES = ['', '7 4', '2 3', '10 3 2 3'] as const;
/** The high-risk days that every CAR T product has, to the end of the last one. */
const HIGH_RISK = { from: USUAL_HIGH_RISK.fromDay, to: USUAL_HIGH_RISK.toDay + 1 } as const;
const HIGH_RISK_WORDS = `High-risk days ${dayWords(USUAL_HIGH_RISK.fromDay)} to ${dayWords(USUAL_HIGH_RISK.toDay)}`;

const STRONG = {
  stroke: 'var(--text)',
  strokeWidth: 2,
  dot: { r: 3, fill: 'var(--text)', stroke: 'none', strokeDasharray: '' },
  zIndex: 420,
};
const QUIET = {
  stroke: 'var(--quiet-line)',
  strokeWidth: 1.5,
  dot: { r: 2, fill: 'var(--quiet-line)', stroke: 'none', strokeDasharray: '' },
  zIndex: 400,
};

interface Run {
  readonly key: string;
  readonly line: CohortLine;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Everyone's ICE on one day axis. Flagged patients are strong and named, the others grey. */
export default function CohortChart({ lines }: { readonly lines: readonly CohortLine[] }) {
  const runs = useMemo(() => lines.flatMap(toRuns), [lines]);
  const rows = useMemo(() => toRows(runs), [runs]);
  const flagged = lines.filter((line) => line.isFlagged);
  return (
    <LineChart
      data={rows}
      responsive
      className="cohort-chart"
      style={{ width: '100%', height: Math.max(LOWEST_HEIGHT, flagged.length * NAME_GAP + AROUND_NAMES) }}
      margin={MARGIN}
      accessibilityLayer={false}
      title="ICE of each patient by day"
      desc="The table below has every value."
    >
      <CartesianGrid horizontalValues={[0, 3, 7, 10]} verticalValues={DAYS.map((day) => day)} />
      <XAxis
        dataKey="x"
        type="number"
        domain={[-1.25, 15]}
        allowDataOverflow
        ticks={DAYS.map((day) => day + 0.5)}
        tickFormatter={(x: number) => dayWords(Math.floor(x))}
        tickLine={false}
        interval={0}
      />
      <YAxis
        type="number"
        width={40}
        domain={[...Y_DOMAIN]}
        allowDataOverflow
        ticks={[0, 3, 7, 10]}
        axisLine={false}
        tickLine={false}
        interval={0}
      />
      <ReferenceArea
        x1={HIGH_RISK.from}
        x2={HIGH_RISK.to}
        className="risk-area"
        fillOpacity={1}
        zIndex={-90}
        ifOverflow="hidden"
      />
      {runs.map((run) => (
        <Line
          key={run.key}
          dataKey={run.key}
          type="linear"
          connectNulls
          isAnimationActive={false}
          {...(run.line.isFlagged ? STRONG : QUIET)}
          strokeDasharray={run.line.isFlagged ? dashOf(flagged, run.line) : ''}
          activeDot={false}
          legendType="none"
        />
      ))}
      <ZIndexLayer zIndex={600}>
        <RiskStrip />
        <Names lines={flagged} />
      </ZIndexLayer>
    </LineChart>
  );
}

function toRuns(line: CohortLine): readonly Run[] {
  return runsIn(line.points).map((points, index) => ({ key: `${line.id}#${index}`, line, points }));
}

/** One row for each moment with the points taken then; a run joins its own points only. */
function toRows(runs: readonly Run[]): Record<string, number>[] {
  const rows = new Map<number, Record<string, number>>();
  for (const { key, points } of runs) {
    for (const { x, y } of points) rows.set(x, { ...rows.get(x), x, [key]: y });
  }
  return [...rows.values()].toSorted((a, b) => (a['x'] ?? 0) - (b['x'] ?? 0));
}

function dashOf(flagged: readonly CohortLine[], line: CohortLine): string {
  return DASHES[flagged.indexOf(line) % DASHES.length] ?? '';
}

/** The high-risk days in words, above the best score. */
function RiskStrip() {
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  const [from, to, top, bottom] = [x?.(HIGH_RISK.from), x?.(HIGH_RISK.to), y?.(11.7), y?.(10.8)];
  if (from === undefined || to === undefined || top === undefined || bottom === undefined) return null;
  return (
    <g className="risk-strip">
      <rect x={from} y={top} width={to - from} height={bottom - top} />
      <text x={(from + to) / 2} y={(top + bottom) / 2 + 5} textAnchor="middle">
        {HIGH_RISK_WORDS}
      </text>
    </g>
  );
}

/** Names at the right, each tied to the end of its line. */
function Names({ lines }: { readonly lines: readonly CohortLine[] }) {
  const [plot, x, y] = [usePlotArea(), useXAxisScale(), useYAxisScale()];
  if (!plot || !x || !y) return null;
  const ends = lines.flatMap((line) => {
    const last = line.points.findLast((point) => point.y !== null);
    const [at, height] = [last && x(last.x), last?.y == null ? undefined : y(last.y)];
    return at === undefined || height === undefined ? [] : [{ id: line.id, line, x: at, y: height }];
  });
  const placed = placeLabels(ends, plot.y + plot.height, NAME_GAP);
  const left = plot.x + plot.width + 12;
  return (
    <g className="names">
      {ends.map((end) => {
        const height = placed.get(end.id) ?? end.y;
        return (
          <g key={end.id}>
            <path d={`M${end.x + 5} ${end.y}L${left - 4} ${height}`} />
            <text x={left} y={height + 4}>
              {end.line.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

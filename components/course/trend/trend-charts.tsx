'use client';

import { useEffect, useRef } from 'react';
import { CartesianGrid, ComposedChart, Line, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { dayWords } from '@/lib/clinical/time-words';
import { Layer, Reading } from './chart-overlays';
import {
  type Frame,
  Hatching,
  Infusions,
  LatestScore,
  Now,
  OnsetMark,
  PartialMarks,
  PointGaps,
  RiskStrip,
  UnsureGrades,
} from './drawing';
import {
  BAND_FILL,
  GRADE_DOMAIN,
  GRADE_TICKS,
  GRADES_HEIGHT,
  MARGIN,
  ONSET_AT,
  POINTS_HEIGHT,
  Y_AXIS_WIDTH,
} from './layout';
import type { TrendModel } from './model';
import type { TrendPoint } from './points';
import type { TrendRange } from './range';

interface Props {
  readonly model: TrendModel;
  readonly range: TrendRange;
}

const SYNC = 'course';

/** Points above, grades below, one day axis and one cursor for both. */
export default function TrendCharts({ model, range }: Props) {
  const points = model.points.length === 0 ? NOTHING_TO_DRAW : [...model.points];
  const charts = useRef<HTMLDivElement>(null);
  useEffect(
    () => scrollToNow(charts.current, (model.now - range.domain[0]) / (range.domain[1] - range.domain[0])),
    [model, range],
  );
  return (
    <div ref={charts}>
      <PointsChart model={model} range={range} points={points} />
      <GradesChart model={model} range={range} points={points} />
    </div>
  );
}

/** On a narrow screen the charts are wider than their place: the latest check is what is looked for first. */
function scrollToNow(charts: HTMLElement | null, share: number) {
  const region = charts?.closest('.scroll');
  if (!region) return;
  const plot = region.scrollWidth - MARGIN.right - Y_AXIS_WIDTH;
  region.scrollLeft = Y_AXIS_WIDTH + plot * Math.min(share, 1) - region.clientWidth * 0.75;
}

/** Without a single row the grid leaves its place. */
const NOTHING_TO_DRAW: TrendPoint[] = [
  { id: 'none', x: 0, points: null, upTo: null, grade: null, gradeRange: null, when: '', says: '' },
];

interface PanelProps extends Props {
  readonly points: TrendPoint[];
}

function PointsChart({ model, range, points }: PanelProps) {
  const { scale, highRisk, baseline } = model;
  return (
    <ComposedChart
      data={points}
      syncId={SYNC}
      responsive
      className="trend-panel"
      style={{ width: '100%', height: POINTS_HEIGHT }}
      margin={MARGIN}
      title={`${scale.title}, by day`}
      desc="The table below has every value."
    >
      <CartesianGrid horizontal={false} verticalValues={[...range.midnights]} />
      <DayAxis range={range} hidden />
      <YAxis {...Y_AXIS} domain={[...scale.domain]} ticks={[...scale.ticks]} reversed={scale.reversed} />
      {scale.bands.map((band) => (
        <ReferenceArea
          key={band.label}
          y1={band.from}
          y2={band.to}
          fill={BAND_FILL[band.grade]}
          fillOpacity={1}
          zIndex={-110}
          ifOverflow="hidden"
          label={{ value: band.label, position: 'right', offset: 12 }}
        />
      ))}
      {highRisk !== null && (
        <ReferenceArea
          x1={highRisk.from}
          x2={highRisk.to}
          className="risk-outline"
          fill="none"
          fillOpacity={1}
          zIndex={-40}
          ifOverflow="hidden"
        />
      )}
      {baseline !== null && (
        <ReferenceLine
          y={baseline}
          className="baseline"
          ifOverflow="hidden"
          label={{ value: `Baseline ${baseline}`, position: 'right', offset: 12 }}
        />
      )}
      <Line type="linear" dataKey="points" name={scale.name} {...LINE} />
      <Layer zIndex={450} draw={(frame) => <Over frame={frame} model={model} />} />
      <Tooltip content={Reading} filterNull={false} isAnimationActive={false} />
    </ComposedChart>
  );
}

function Over({ frame, model }: { readonly frame: Frame; readonly model: TrendModel }) {
  return (
    <>
      <RiskStrip frame={frame} model={model} />
      <Infusions frame={frame} model={model} />
      <Now frame={frame} model={model} />
      <PointGaps frame={frame} gaps={model.pointGaps} />
      <PartialMarks frame={frame} points={model.points} />
      <LatestScore frame={frame} model={model} />
    </>
  );
}

function GradesChart({ model, range, points }: PanelProps) {
  return (
    <ComposedChart
      data={points}
      syncId={SYNC}
      responsive
      className="trend-panel"
      style={{ width: '100%', height: GRADES_HEIGHT }}
      margin={MARGIN}
      title="ICANS grade, by day"
      desc="The table below has every value."
    >
      <CartesianGrid horizontalValues={[...GRADE_TICKS]} verticalValues={[...range.midnights]} />
      <DayAxis range={range} />
      <YAxis {...Y_AXIS} domain={[...GRADE_DOMAIN]} ticks={[...GRADE_TICKS]} />
      {model.highRisk !== null && (
        <ReferenceArea
          x1={model.highRisk.from}
          x2={model.highRisk.to}
          className="risk-fill"
          zIndex={-110}
          ifOverflow="hidden"
        />
      )}
      <Layer
        zIndex={350}
        draw={(frame) => (
          <>
            <Hatching frame={frame} gaps={model.gradeGaps} pattern="trend-hatching" />
            <UnsureGrades frame={frame} model={model} />
            <OnsetMark frame={frame} model={model} at={ONSET_AT} />
            <Now frame={frame} model={model} />
            <text className="panel-name" x={frame.right + 12} y={frame.y(4) + 5}>
              ICANS grade
            </text>
          </>
        )}
      />
      <Line type="stepAfter" dataKey="grade" name="ICANS" {...LINE} />
      <Tooltip content={() => null} filterNull={false} isAnimationActive={false} />
    </ComposedChart>
  );
}

const LINE = {
  className: 'trend-line',
  connectNulls: false,
  isAnimationActive: false,
  dot: { r: 4 },
  activeDot: { r: 6 },
} as const;

const Y_AXIS = {
  type: 'number',
  width: Y_AXIS_WIDTH,
  axisLine: false,
  tickLine: false,
  allowDataOverflow: true,
  interval: 0,
} as const;

function DayAxis({ range, hidden = false }: { readonly range: TrendRange; readonly hidden?: boolean }) {
  return (
    <XAxis
      dataKey="x"
      type="number"
      domain={[...range.domain]}
      allowDataOverflow
      ticks={[...range.ticks]}
      tickFormatter={(middle: number) => dayWords(Math.floor(middle))}
      interval={0}
      axisLine={false}
      tickLine={false}
      hide={hidden}
    />
  );
}

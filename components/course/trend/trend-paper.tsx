import { dayWords } from '@/lib/clinical/time-words';
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
import type { TrendRange } from './range';

const WIDTH = 1120;
const AXIS_HEIGHT = 30;
const PLOT = { left: Y_AXIS_WIDTH, right: WIDTH - MARGIN.right };

interface Props {
  readonly model: TrendModel;
  readonly range: TrendRange;
}

/** The same trend drawn on the server: for paper, where live charts come out empty, and for browsers without scripts. */
export function TrendPaper({ model, range }: Props) {
  return (
    <svg
      className="trend-paper"
      viewBox={`0 0 ${WIDTH} ${POINTS_HEIGHT + GRADES_HEIGHT}`}
      role="img"
      aria-label={`${model.scale.title} and ICANS grade by day. The table below has every value.`}
    >
      <PointsPanel model={model} range={range} />
      <GradesPanel model={model} range={range} />
    </svg>
  );
}

function frameOf(
  range: TrendRange,
  [low, high]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): Frame {
  const [from, to] = range.domain;
  return {
    x: (day) => PLOT.left + ((day - from) / (to - from)) * (PLOT.right - PLOT.left),
    y: (value) => bottom - ((value - low) / (high - low)) * (bottom - top),
    ...PLOT,
    top,
    bottom,
  };
}

function PointsPanel({ model, range }: Props) {
  const { scale, highRisk, baseline } = model;
  const [low, high] = scale.domain;
  const frame = frameOf(range, scale.reversed ? [high, low] : [low, high], [MARGIN.top, POINTS_HEIGHT]);
  const label = { className: 'tick', x: PLOT.right + 12 };
  return (
    <g>
      {scale.bands.map((band) => {
        const [top, bottom] = [frame.y(band.from), frame.y(band.to)].sort((a, b) => a - b);
        return (
          <g key={band.label}>
            <rect
              x={PLOT.left}
              width={PLOT.right - PLOT.left}
              y={top}
              height={(bottom ?? 0) - (top ?? 0)}
              fill={BAND_FILL[band.grade]}
            />
            <text {...label} y={((top ?? 0) + (bottom ?? 0)) / 2 + 5}>
              {band.label}
            </text>
          </g>
        );
      })}
      <Midnights frame={frame} range={range} />
      <ValueTicks frame={frame} ticks={scale.ticks} />
      {baseline !== null && (
        <>
          <path className="baseline" d={`M${PLOT.left} ${frame.y(baseline)}H${PLOT.right}`} />
          <text {...label} y={frame.y(baseline) + 5}>{`Baseline ${baseline}`}</text>
        </>
      )}
      {highRisk !== null && <WindowEdges frame={frame} from={highRisk.from} to={highRisk.to} />}
      <RiskStrip frame={frame} model={model} />
      <Infusions frame={frame} model={model} />
      <Now frame={frame} model={model} />
      <PointGaps frame={frame} gaps={model.pointGaps} />
      <PartialMarks frame={frame} points={model.points} />
      <Runs frame={frame} range={range} model={model} of="points" />
      <LatestScore frame={frame} model={model} />
    </g>
  );
}

function GradesPanel({ model, range }: Props) {
  const frame = frameOf(range, GRADE_DOMAIN, [POINTS_HEIGHT + MARGIN.top, POINTS_HEIGHT + GRADES_HEIGHT - AXIS_HEIGHT]);
  return (
    <g>
      <Midnights frame={frame} range={range} />
      {GRADE_TICKS.map((grade) => (
        <path key={grade} className="grid" d={`M${PLOT.left} ${frame.y(grade)}H${PLOT.right}`} />
      ))}
      <ValueTicks frame={frame} ticks={GRADE_TICKS} />
      {model.highRisk !== null && <WindowEdges frame={frame} from={model.highRisk.from} to={model.highRisk.to} />}
      <Hatching frame={frame} gaps={model.gradeGaps} pattern="paper-hatching" />
      <UnsureGrades frame={frame} model={model} />
      <OnsetMark frame={frame} model={model} at={ONSET_AT} />
      <Now frame={frame} model={model} />
      <Runs frame={frame} range={range} model={model} of="grade" />
      <text className="panel-name" x={PLOT.right + 12} y={frame.y(4) + 5}>
        ICANS grade
      </text>
      {range.ticks.map((middle) => (
        <text key={middle} className="tick" x={frame.x(middle)} y={frame.bottom + 20} textAnchor="middle">
          {dayWords(Math.floor(middle))}
        </text>
      ))}
    </g>
  );
}

const isShown = ([from, to]: TrendRange['domain'], x: number) => x >= from && x <= to;

function Midnights({ frame, range }: { readonly frame: Frame; readonly range: TrendRange }) {
  return range.midnights.map((day) => (
    <path key={day} className="grid" d={`M${frame.x(day)} ${frame.top}V${frame.bottom}`} />
  ));
}

function ValueTicks({ frame, ticks }: { readonly frame: Frame; readonly ticks: readonly number[] }) {
  return ticks.map((tick) => (
    <text key={tick} className="tick" x={PLOT.left - 8} y={frame.y(tick) + 5} textAnchor="end">
      {tick}
    </text>
  ));
}

function WindowEdges({ frame, from, to }: { readonly frame: Frame; readonly from: number; readonly to: number }) {
  return [from, to]
    .map(frame.x)
    .filter((x) => x >= PLOT.left && x <= PLOT.right)
    .map((x) => <path key={x} className="risk-edge" d={`M${x} ${frame.top}V${frame.bottom}`} />);
}

interface RunsProps extends Props {
  readonly frame: Frame;
  readonly of: 'points' | 'grade';
}

/** Straight from point to point, stepped from grade to grade; a check without a value breaks the line. */
function Runs({ frame, range, model, of }: RunsProps) {
  const shown = model.points.filter((point) => isShown(range.domain, point.x));
  const path = shown
    .map((point, index) => {
      const value = point[of];
      if (value === null) return '';
      const continues = index > 0 && shown[index - 1]?.[of] !== null;
      if (!continues) return `M${frame.x(point.x)} ${frame.y(value)}`;
      return of === 'grade' ? `H${frame.x(point.x)}V${frame.y(value)}` : `L${frame.x(point.x)} ${frame.y(value)}`;
    })
    .join('');
  return (
    <g>
      <path className="line" d={path} />
      {shown.map((point) => {
        const value = point[of];
        return value === null ? null : (
          <circle key={point.id} className="dot" r="4" cx={frame.x(point.x)} cy={frame.y(value)} />
        );
      })}
    </g>
  );
}

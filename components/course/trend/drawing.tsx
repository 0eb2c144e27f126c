import type { TrendModel } from './model';
import type { TrendGap, TrendPoint } from './points';

/** Where a day and a value lie in pixels. The same parts are drawn inside the live chart and on paper. */
export interface Frame {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A mark that a fixed view cuts off ends at its edge. */
function across(frame: Frame, from: number, to: number) {
  const [a, b] = [frame.x(from), frame.x(to)].map((px) => Math.min(Math.max(px, frame.left), frame.right));
  return { x: a ?? 0, width: (b ?? 0) - (a ?? 0) };
}

const isInside = (frame: Frame, day: number) => frame.x(day) >= frame.left && frame.x(day) <= frame.right;

/** The patient's own high-risk days in words, above the best score; the usual days beneath where they differ. */
export function RiskStrip({ frame, model }: { readonly frame: Frame; readonly model: TrendModel }) {
  if (model.highRisk === null) return null;
  const strip = across(frame, model.highRisk.from, model.highRisk.to);
  const ys = model.scale.strip.map(frame.y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  if (strip.width <= 0) return null;
  const usual = model.commonDays && across(frame, model.commonDays.from, model.commonDays.to);
  return (
    <g className="risk-strip">
      <rect {...strip} y={top} height={bottom - top} />
      {strip.width > 180 && (
        <text x={strip.x + strip.width / 2} y={(top + bottom) / 2 + 5} textAnchor="middle">
          {model.highRisk.label}
        </text>
      )}
      {usual && usual.width > 0 && <path className="usual" d={`M${usual.x} ${bottom + 3}h${usual.width}`} />}
    </g>
  );
}

/** A score with items missing: from the points known up to what it can still become. */
export function PartialMarks({ frame, points }: { readonly frame: Frame; readonly points: readonly TrendPoint[] }) {
  return points
    .filter((point) => point.points !== null && point.upTo !== null && isInside(frame, point.x))
    .map((point) => (
      <path
        key={point.id}
        className="partial"
        d={`M${frame.x(point.x)} ${frame.y(point.points ?? 0)}V${frame.y(point.upTo ?? 0)}m-5 0h10`}
      />
    ));
}

/** Why the line is broken, where it is. Reasons too close to be read side by side share one line. */
export function PointGaps({ frame, gaps }: { readonly frame: Frame; readonly gaps: readonly TrendGap[] }) {
  const shown = gaps
    .filter((gap) => isInside(frame, gap.from))
    .map((gap) => ({ key: `${gap.from} ${gap.says}`, x: frame.x(gap.from), says: gap.says }));
  return (
    <g className="gap-mark">
      {shown.map((gap) => (
        <path key={gap.key} d={`M${gap.x - 5} ${frame.bottom - 24}h10`} />
      ))}
      {besideEachOther(shown).map((label) => (
        <text key={label.key} x={Math.min(label.x, frame.right - 40)} y={frame.bottom - 8} textAnchor="middle">
          {label.says}
        </text>
      ))}
    </g>
  );
}

interface GapLabel {
  readonly key: string;
  readonly x: number;
  readonly says: string;
}

const LABEL_WIDTH = 72;

function besideEachOther(labels: readonly GapLabel[]): readonly GapLabel[] {
  const kept: GapLabel[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    if (!last || label.x - last.x > LABEL_WIDTH) kept.push(label);
    else if (!last.says.split(', ').includes(label.says))
      kept.splice(-1, 1, { ...last, says: `${last.says}, ${label.says}` });
  }
  return kept;
}

/** Nothing could be assessed: hatched, at least wide enough to be seen. */
export function Hatching({
  frame,
  gaps,
  pattern,
}: {
  readonly frame: Frame;
  readonly gaps: readonly TrendGap[];
  /** Unique in the page. */
  readonly pattern: string;
}) {
  return (
    <g>
      <defs>
        <pattern
          id={pattern}
          className="hatching"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="8" />
        </pattern>
      </defs>
      {gaps.map((gap) => {
        const span = across(frame, gap.from, gap.to);
        if (!isInside(frame, gap.from) && span.width === 0) return null;
        return (
          <rect
            key={`${gap.from} ${gap.says}`}
            x={span.x}
            width={Math.max(span.width, 8)}
            y={frame.y(4)}
            height={frame.y(0) - frame.y(4)}
            fill={`url(#${pattern})`}
          />
        );
      })}
    </g>
  );
}

/** Grades that held until a check without one, and grades known only as a range. */
export function UnsureGrades({ frame, model }: { readonly frame: Frame; readonly model: TrendModel }) {
  return (
    <g>
      {model.holds.map((hold) => {
        const span = across(frame, hold.from, hold.to);
        return (
          <path
            key={`${hold.from} ${hold.to}`}
            className="line"
            d={`M${span.x} ${frame.y(hold.grade)}h${span.width}`}
          />
        );
      })}
      {model.points.map((point) =>
        point.gradeRange !== null && isInside(frame, point.x) ? (
          <path
            key={point.id}
            className="partial"
            d={`M${frame.x(point.x) - 5} ${frame.y(point.gradeRange[0])}h10m-5 0V${frame.y(point.gradeRange[1])}m-5 0h10`}
          />
        ) : null,
      )}
    </g>
  );
}

/** When ICANS began in published series. Information, so thin and grey. */
export function OnsetMark({
  frame,
  model,
  at,
}: {
  readonly frame: Frame;
  readonly model: TrendModel;
  readonly at: number;
}) {
  const { onset } = model;
  if (onset === null || onset.median === null || !isInside(frame, onset.median)) return null;
  const y = frame.y(at);
  const range = across(frame, onset.from ?? onset.median, onset.to ?? onset.median);
  const median = frame.x(onset.median);
  const isRight = frame.right - median > 260;
  return (
    <g className="onset-mark">
      <path d={`M${range.x} ${y}h${range.width}`} />
      <path d={`M${median} ${y - 6}v12`} />
      <text x={isRight ? median + 10 : median - 10} y={y - 5} textAnchor={isRight ? 'start' : 'end'}>
        {onset.label}
      </text>
    </g>
  );
}

/** Infusions as upright lines. The label stands right of its line, or left and short where the strip or the next dose is near. */
export function Infusions({ frame, model }: { readonly frame: Frame; readonly model: TrendModel }) {
  const labelY = Math.min(...model.scale.strip.map(frame.y)) + 14;
  return model.infusions
    .filter((infusion) => isInside(frame, infusion.x))
    .map((infusion) => {
      const x = frame.x(infusion.x);
      const whole = `${infusion.name} ${infusion.when}`;
      const isFree = roomBeside(frame, model, infusion.x) > whole.length * 7.5;
      return (
        <g key={infusion.id} className="infusion">
          <path d={`M${x} ${frame.top}V${frame.bottom}`} />
          <text x={isFree ? x + 6 : x - 6} y={labelY} textAnchor={isFree ? 'start' : 'end'}>
            {isFree ? whole : infusion.name}
          </text>
        </g>
      );
    });
}

/** Pixels to the right until the strip begins or the name of the next dose does. */
function roomBeside(frame: Frame, model: TrendModel, x: number): number {
  const next = model.infusions.find((infusion) => infusion.x > x);
  const ends = [
    frame.right,
    next && frame.x(next.x) - next.name.length * 7.5 - 12,
    model.highRisk && model.highRisk.to > x ? frame.x(Math.max(model.highRisk.from, x)) : undefined,
  ];
  return Math.min(...ends.filter((end) => end !== undefined).map((end) => end - frame.x(x) - 12));
}

/** The latest score, read without a cursor. */
export function LatestScore({ frame, model }: { readonly frame: Frame; readonly model: TrendModel }) {
  const latest = model.points.findLast((point) => point.points !== null);
  if (!latest || latest.points === null || !isInside(frame, latest.x)) return null;
  return (
    <text className="latest" x={frame.x(latest.x) + 10} y={frame.y(latest.points) + 6}>
      {latest.upTo === null ? latest.points : `${latest.points}–${latest.upTo}`}
    </text>
  );
}

/** The moment the page speaks of. */
export function Now({ frame, model }: { readonly frame: Frame; readonly model: TrendModel }) {
  if (!isInside(frame, model.now)) return null;
  return <path className="now" d={`M${frame.x(model.now)} ${frame.top}V${frame.bottom}`} />;
}

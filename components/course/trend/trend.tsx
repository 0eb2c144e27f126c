import type { Route } from 'next';
import Link from 'next/link';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { Course } from '@/lib/clinical/course/view';
import { USUAL_HIGH_RISK } from '@/lib/clinical/risk/car-t';
import { dayWords } from '@/lib/clinical/time-words';
import { trendOf } from './model';
import { TREND_RANGES, type TrendRangeKey, trendRange } from './range';
import { TrendLoader } from './trend-loader';
import { TrendPaper } from './trend-paper';

const COMMON_DAYS = `${dayWords(USUAL_HIGH_RISK.fromDay)} to ${dayWords(USUAL_HIGH_RISK.toDay)}`;

interface Props {
  readonly course: Course;
  readonly range: TrendRangeKey;
  /** Where each range is shown. */
  readonly hrefOf: (range: TrendRangeKey) => Route;
}

/** Points, grades and high-risk days on one day axis. */
export function Trend({ course, range, hrefOf }: Props) {
  const model = trendOf(course);
  if (model === null) return <NoDayAxis />;
  const xs = model.points.map((point) => point.x);
  const view = trendRange(range, {
    now: model.now,
    first: Math.min(...xs, 0),
    last: Math.max(...xs, 0),
  });
  return (
    <section aria-labelledby="trend">
      <div className="section-head">
        <h2 id="trend">Trend</h2>
        <nav className="range-links" aria-label="Range of the trend">
          {TREND_RANGES.map(({ key, label }) => (
            <Link
              prefetch={false}
              key={key}
              href={hrefOf(key)}
              scroll={false}
              aria-current={key === range ? 'true' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      </div>
      <figure className="card padded trend" data-range={range}>
        <ScrollRegion label="Trend chart">
          <div className="trend-live">
            <TrendLoader model={model} range={view} />
          </div>
          <TrendPaper model={model} range={view} />
        </ScrollRegion>
        <figcaption>
          <Caption course={course} hasCommonDays={model.commonDays !== null} />
        </figcaption>
      </figure>
    </section>
  );
}

function NoDayAxis() {
  return (
    <section aria-labelledby="trend">
      <h2 id="trend">Trend</h2>
      <p className="card padded">
        No infusion is recorded, so there is no day to draw against. The table has every check.
      </p>
    </section>
  );
}

function Caption({ course, hasCommonDays }: { readonly course: Course; readonly hasCommonDays: boolean }) {
  const test = course.patient.form === 'ice' ? 'ICE' : 'CAPD';
  const { window } = course.status;
  const published = window?.published ?? null;
  return (
    <>
      <p>
        Bands show the grade by {test} alone; the grade can be higher by seizure, consciousness, motor signs or edema.
        The line breaks where nothing could be scored. Hatching: not assessable. An upright bar: what a check with
        missing items can still become.
      </p>
      {window !== null && (
        <p>
          {window.label}. Source: {window.source}.{hasCommonDays && ` The thin line under the strip is ${COMMON_DAYS}.`}
        </p>
      )}
      {published !== null && (
        <p>
          Published onset: {published.text}. Source: {published.source}
          {published.verified ? '' : ' (unverified)'}. Information only, no rule uses it.
        </p>
      )}
    </>
  );
}

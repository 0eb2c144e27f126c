import { arePointsStale } from '@/lib/clinical/board/freshness';
import type { RowIce } from '@/lib/clinical/board/row';
import { CAPD } from '@/lib/clinical/capd/items';
import type { Course } from '@/lib/clinical/course/view';
import { ICE } from '@/lib/clinical/ice/items';
import { Aged } from './aged';
import { type Change, changeBetween } from './change';

interface Props {
  readonly course: Course;
}

/** The latest points of the test this patient takes. Stale ones turn grey and lose their arrow. */
export function PointsTile({ course }: Props) {
  const isIce = course.patient.form === 'ice';
  const title = isIce ? `ICE of ${ICE.total}` : `CAPD of ${CAPD.total}, more is worse`;
  const latest = isIce ? course.status.ice : course.status.capd;
  return (
    <section className="card tile" aria-label={title}>
      <h2>{title}</h2>
      {latest === null ? <NothingTaken course={course} /> : <Latest course={course} latest={latest} />}
    </section>
  );
}

function NothingTaken({ course: { patient } }: Props) {
  return (
    <>
      <p className="big missing">Not recorded</p>
      {patient.form === 'ice' && patient.baselineIce !== null ? (
        <p>Baseline {patient.baselineIce}, as entered</p>
      ) : (
        <p>Baseline {patient.form === 'ice' ? 'ICE' : 'CAPD'} not recorded</p>
      )}
    </>
  );
}

function Latest({ course, latest }: Props & { readonly latest: RowIce }) {
  const stale = arePointsStale(course.status, Date.parse(course.asOf));
  const before = latest.previousTotal === null ? null : { total: latest.previousTotal };
  return (
    <>
      <p className={stale ? 'big stale-value' : 'big'}>
        <b className="numeral">{'total' in latest ? latest.total : `${latest.low}–${latest.high}`}</b>
        {!stale && <Arrow change={changeBetween(before, latest)} />}
      </p>
      <p>{beforeWords(latest)}</p>
      <Aged at={latest.observedAt} course={course} />
    </>
  );
}

function Arrow({ change }: { readonly change: Change | null }) {
  if (change === null || change.arrow === '') return null;
  return (
    <span className="arrow">
      <span aria-hidden="true">{change.arrow}</span>
      <span className="vh">{change.words}</span>
    </span>
  );
}

function beforeWords({ previousTotal, baselineTotal }: RowIce): string {
  const baseline = baselineTotal === null ? 'baseline not recorded' : `baseline ${baselineTotal}`;
  return previousTotal === null ? `No earlier total, ${baseline}` : `Was ${previousTotal}, ${baseline}`;
}

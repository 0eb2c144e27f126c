import { GradeChip, ResultChip } from '@/components/icans/grade-chip';
import { DateTime } from '@/components/ui/date-time';
import { ScrollRegion } from '@/components/ui/scroll-region';
import type { PointRange } from '@/lib/clinical/board/row';
import type { DomainChange, ItemChange } from '@/lib/clinical/course/changes';
import type { CheckReview } from '@/lib/clinical/course/review';
import type { CheckForm } from '@/lib/clinical/icans/form';
import type { IcansResult } from '@/lib/clinical/icans/result';
import { spanWords } from '@/lib/clinical/time-words';
import { pointWords } from './review-result';

interface Props {
  readonly review: CheckReview;
  readonly form: CheckForm;
  readonly zone: string;
}

/** This check against the last one and the patient's own baseline: totals, then only what is or was not right. */
export function ChangeTable({ review, form, zone }: Props) {
  const { baseline, previous, observedAt, items, domains } = review;
  return (
    <ScrollRegion label="What changed" className="card change">
      <table>
        <caption className="vh">This check against the last check and the baseline</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Item</span>
            </th>
            <When
              title="Baseline"
              at={baseline?.observedAt ?? null}
              none={baseline ? 'imported' : 'none on record'}
              zone={zone}
            />
            <When title="Last check" at={previous?.observedAt ?? null} none="none on record" zone={zone} />
            <When title="Now" at={observedAt} none="" zone={zone} />
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{form === 'ice' ? 'ICE' : 'CAPD'}</th>
            <td>{pointsOrWords(baseline?.points ?? null)}</td>
            <td>{pointsOrWords(previous?.points ?? null)}</td>
            <td className="now">
              {pointsOrWords(review.points)} <Difference review={review} form={form} />
            </td>
          </tr>
          <GradeRow review={review} />
          {items.filter(isWorthARow).map((item) => (
            <ItemRow key={item.key} item={item} />
          ))}
          {domains.filter(isDomainWorthARow).map((domain) => (
            <DomainRow key={domain.domain} domain={domain} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function When({ title, at, none, zone }: { title: string; at: string | null; none: string; zone: string }) {
  return (
    <th scope="col">
      {title}
      <br />
      {at === null ? none : <DateTime at={at} zone={zone} show="short-stamp" />}
    </th>
  );
}

const pointsOrWords = (points: PointRange | null) => (points === null ? 'Not tested' : pointWords(points));

/** Against the last check where both have a total, else against the baseline. */
function Difference({ review, form }: { readonly review: CheckReview; readonly form: CheckForm }) {
  const { points, previous, baseline, observedAt } = review;
  if (previous !== null && isTotal(previous.points) && isTotal(points)) {
    const since = `in ${spanWords(Date.parse(observedAt) - Date.parse(previous.observedAt))}`;
    return <By change={points.total - previous.points.total} since={since} form={form} />;
  }
  if (baseline === null || !isTotal(baseline.points) || !isTotal(points)) return null;
  return <By change={points.total - baseline.points.total} since="than at baseline" form={form} />;
}

const isTotal = (points: PointRange | null): points is { readonly total: number } =>
  points !== null && 'total' in points;

function By({ change, since, form }: { readonly change: number; readonly since: string; readonly form: CheckForm }) {
  if (change === 0) return <span className="by">same</span>;
  const isWorse = form === 'ice' ? change < 0 : change > 0;
  const arrow = (change < 0 ? '↓' : '↑').repeat(isWorse && Math.abs(change) > 1 ? 2 : 1);
  return (
    <>
      <span aria-hidden="true">{arrow}</span>{' '}
      <span className="by">
        {Math.abs(change)} {change < 0 ? 'fewer' : 'more'} {since}
      </span>
    </>
  );
}

function GradeRow({ review: { previous, result, isBaseline } }: { readonly review: CheckReview }) {
  return (
    <tr>
      <th scope="row">ICANS</th>
      <td>No grade</td>
      <td>{previous?.icans ? <Grade result={previous.icans} /> : 'No grade'}</td>
      <td className="now">{isBaseline ? 'No grade' : <Grade result={result} />}</td>
    </tr>
  );
}

function Grade({ result }: { readonly result: IcansResult }) {
  return result.kind === 'graded' ? <GradeChip grade={result.grade} /> : <ResultChip result={result} />;
}

/** An item that is right now and was right before says nothing. */
function isWorthARow({ isLost, isWorse, now, previous, baseline }: ItemChange): boolean {
  return (
    isLost ||
    isWorse ||
    now === null ||
    (previous !== null && previous !== now) ||
    (baseline !== null && baseline !== now)
  );
}

function ItemRow({ item }: { readonly item: ItemChange }) {
  const of = (points: number | null) => (points === null ? 'Not tested' : `${points} of ${item.most}`);
  return (
    <tr>
      <th scope="row">{item.label}</th>
      <td>{of(item.baseline)}</td>
      <td>{of(item.previous)}</td>
      <td className="now">
        {of(item.now)}
        {changeWords(item)}
      </td>
    </tr>
  );
}

function changeWords({ isLost, isWorse, now, previous, baseline }: ItemChange): string {
  if (now === null || previous === null) return isLost ? ', new' : '';
  if (now === previous) return ', same';
  if (!isWorse) return ', better';
  return previous === baseline ? ', new' : ', worse';
}

const NORMAL: readonly (string | null)[] = ['alert', 'none', 'no sign seen', null];

function isDomainWorthARow({ now, previous, baseline }: DomainChange): boolean {
  return now !== (previous ?? now) || !NORMAL.includes(now) || !NORMAL.includes(baseline);
}

function DomainRow({ domain }: { readonly domain: DomainChange }) {
  return (
    <tr>
      <th scope="row">{domain.label}</th>
      <td>{sentence(domain.baseline)}</td>
      <td>{sentence(domain.previous)}</td>
      <td className="now">{sentence(domain.now)}</td>
    </tr>
  );
}

const sentence = (words: string | null) =>
  words === null ? 'Not answered' : words.charAt(0).toUpperCase() + words.slice(1);

import { scoreWords, testName } from '../alerts/words';
import type { CheckForm } from '../icans/form';
import type { Instant } from '../time';
import { dayWords } from '../time-words';
import type { PatientCourse } from './course';
import { dayOf } from './days';
import { courseUpTo } from './digest';
import { type Dated, type Move, movesIn } from './moves';
import { type Reading, readCourse, sureGrade } from './reading';
import { exactTotal } from './score';

/** The course up to a moment in words, from the same numbers as the chart. */
export function courseSummary(course: PatientCourse, at: Instant): string {
  const { readings } = readCourse(courseUpTo(course, at));
  if (readings.length === 0) return 'No check yet.';
  const after = readings.filter((reading) => !reading.isBaseline);
  return [pointsSentence(course, readings), gradeSentence(course, after), silentSentence(after)]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

/** Of the form of the latest test. A total that is only a range is told when it is the latest. */
function pointsSentence(course: PatientCourse, readings: readonly Reading[]): string {
  const latest = readings.findLast((reading) => reading.score !== null)?.score;
  if (!latest) return 'No points on record.';
  const totals = readings
    .filter((reading) => reading.score?.form === latest.form)
    .map((reading) => ({ day: dayOf(course, reading.check.observedAt), total: exactTotal(reading.score) }))
    .filter((point): point is Dated => point.total !== null);
  const moves = movesIn(totals);
  const upsAndDowns = moves.length === 0 ? level(totals) : toldMoves(latest.form, moves).join(', ');
  const isNews = moves.length > 0 || exactTotal(latest) === null;
  const told = [upsAndDowns, isNews ? `now ${scoreWords(latest)}` : ''].filter((part) => part !== '');
  return `${testName(latest.form)} ${told.join(', ')}.`;
}

function level(totals: readonly Dated[]): string {
  const [first, ...later] = totals;
  if (first === undefined) return '';
  const { day } = later.at(-1) ?? first;
  return first.day === day
    ? `${first.total}${onDay(day)}`
    : `${first.total} at every full test from ${dayText(first.day)} to ${dayText(day)}`;
}

/** Null only where no infusion is known, and then for every check. */
const dayText = (day: number | null) => (day === null ? 'no day' : dayWords(day));
const onDay = (day: number | null) => (day === null ? '' : ` on ${dayWords(day)}`);

/** The last of several moves leads to what is told as "now". */
function toldMoves(form: CheckForm, moves: readonly Move[]): readonly string[] {
  const told = moves.length > 1 ? moves.slice(0, -1) : moves;
  return told.map((move, index) => (index === 0 ? firstMove(form, move) : laterMove(form, move)));
}

function isLoss(form: CheckForm, { from, to }: Move): boolean {
  return form === 'ice' ? to.total < from.total : to.total > from.total;
}

function verb(form: CheckForm, move: Move): string {
  if (!isLoss(form, move)) return 'recovered';
  return form === 'ice' ? 'fell' : 'rose';
}

function firstMove(form: CheckForm, move: Move): string {
  const { from, to } = move;
  const when = from.day === to.day ? onDay(to.day) : ` between ${dayText(from.day)} and ${dayText(to.day)}`;
  return `${verb(form, move)} from ${from.total} to ${to.total}${when}`;
}

function laterMove(form: CheckForm, move: Move): string {
  const again = isLoss(form, move) ? ' again' : '';
  return `${verb(form, move)}${again} to ${move.to.total}${onDay(move.to.day)}`;
}

function gradeSentence(course: PatientCourse, after: readonly Reading[]): string {
  if (after.length === 0) return 'No check since the infusion.';
  const grades: readonly (number | null)[] = after.map(({ check }) => sureGrade(check.result));
  const highest = Math.max(-1, ...grades.filter((grade) => grade !== null));
  const first = after[grades.indexOf(highest)];
  if (first === undefined) return 'No check could be graded.';
  if (highest === 0) return 'No ICANS at any graded check.';
  const least = first.grade === null ? 'at least ' : '';
  return `Highest ICANS grade ${least}${highest}${onDay(dayOf(course, first.check.observedAt))}.`;
}

function silentSentence(after: readonly Reading[]): string | null {
  const kinds = [
    { count: after.filter(({ check }) => check.result.kind === 'not-assessable').length, words: 'not assessable' },
    { count: after.filter(({ check }) => check.result.kind === 'incomplete').length, words: 'incomplete' },
  ];
  const told = kinds.filter(({ count }) => count > 0).map(({ count, words }) => `${checks(count)} ${words}.`);
  return told.length === 0 ? null : told.join(' ');
}

const checks = (count: number) => (count === 1 ? 'One check was' : `${count} checks were`);

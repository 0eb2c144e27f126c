/** A total and the day it was seen on. */
export interface Dated {
  readonly day: number | null;
  readonly total: number;
}

export interface Move {
  /** The last time the old level was seen. */
  readonly from: Dated;
  /** The first time the new one was. */
  readonly to: Dated;
}

/** Many small ups and downs would make no sentence: then only turns of this size count. */
const MANY = 4;
const COARSE_TURN = 2;

/** The ups and downs of a course: each move goes on until the totals turn. */
export function movesIn(totals: readonly Dated[]): readonly Move[] {
  const moves = movesOf(totals, 1);
  return moves.length > MANY ? movesOf(totals, COARSE_TURN) : moves;
}

interface Turning {
  readonly done: readonly Move[];
  /** The last time the level was seen from which the totals move now. */
  readonly from: Dated;
  /** How far they have come: first and last time. Null: they have not moved. */
  readonly to: { readonly first: Dated; readonly last: Dated } | null;
}

function movesOf(totals: readonly Dated[], turn: number): readonly Move[] {
  const [first, ...rest] = totals;
  if (first === undefined) return [];
  let course: Turning = { done: [], from: first, to: null };
  for (const point of rest) course = next(course, point, turn);
  return finished(course);
}

function finished({ done, from, to }: Turning): readonly Move[] {
  return to === null ? done : [...done, { from, to: to.first }];
}

function next(course: Turning, point: Dated, turn: number): Turning {
  const { from, to } = course;
  const level = to?.last ?? from;
  const step = point.total - level.total;
  if (step === 0) return to === null ? { ...course, from: point } : { ...course, to: { ...to, last: point } };
  const moved = { first: point, last: point };
  if (Math.sign(step) === Math.sign(level.total - from.total)) return { ...course, to: moved };
  if (Math.abs(step) < turn) return course;
  return { done: finished(course), from: level, to: moved };
}

/** How often the board is read again. */
const READ_EVERY_MS = 30_000;
/** Without an answer for this long nothing on it counts as current. */
const LOST_AFTER_MS = 90_000;
export const TICK_MS = 5_000;
/** Timers that stood still for longer than this have slept. */
const SLEPT_AFTER_MS = 15_000;

export interface Tick {
  /** Since the last look at the clock. */
  readonly sinceTick: number;
  readonly sinceAnswer: number;
  readonly sinceAsked: number;
}

export interface Verdict {
  readonly isLost: boolean;
  readonly mustAsk: boolean;
}

/** What follows from the clock: after sleep nothing is current until it is read again. */
export function judgeTick({ sinceTick, sinceAnswer, sinceAsked }: Tick): Verdict {
  const slept = sinceTick > SLEPT_AFTER_MS;
  return { isLost: slept || sinceAnswer >= LOST_AFTER_MS, mustAsk: slept || sinceAsked >= READ_EVERY_MS };
}

/** On coming back to the page: grey at once when a reading was missed meanwhile. */
export function judgeWake(sinceAnswer: number): Verdict {
  return { isLost: sinceAnswer > READ_EVERY_MS + TICK_MS, mustAsk: true };
}

export interface Stamp {
  readonly steady: number;
  readonly wall: number;
}

export function stampNow(): Stamp {
  return { steady: performance.now(), wall: Date.now() };
}

/** Some devices stop the steady clock while they sleep, and the wall clock can be set: the longer of the two counts. */
export function since(from: Stamp): number {
  const now = stampNow();
  return Math.max(now.steady - from.steady, now.wall - from.wall);
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Failures older than this are forgotten: there is no permanent lock. */
export const FORGET_AFTER_MS = 60 * MINUTE;

export interface Bucket {
  /** Failures that cost nothing: people mistype. */
  readonly free: number;
  /** The longest wait. */
  readonly capMs: number;
}

/**
 * Only failures are counted, so a shift change behind one address passes.
 * A lock would hand anyone the power to keep a nurse out, so waits rise and stop rising.
 */
export const BUCKETS = {
  /** One account from one address: someone mistyping, or guessing at one door. */
  pair: { free: 4, capMs: MINUTE },
  /** One account from everywhere: a distributed guess. Does not hold for an address that people are signed in from. */
  account: { free: 10, capMs: 15 * MINUTE },
  /** One address, any account: spraying. Short, since a whole ward may share it. */
  address: { free: 30, capMs: 30 * SECOND },
} as const satisfies Record<string, Bucket>;

export interface Failures {
  readonly count: number;
  /** Epoch ms of the latest, null when there was none. */
  readonly lastAt: number | null;
}

/** The wait after that many failures: none while they are free, then 1, 2, 4 ... seconds up to the cap. */
export function waitAfter(bucket: Bucket, count: number): number {
  if (count <= bucket.free) return 0;
  return Math.min(SECOND * 2 ** (count - bucket.free - 1), bucket.capMs);
}

/** How long this bucket still holds a person back, in ms. */
export function waitLeft(bucket: Bucket, failures: Failures, now: number): number {
  if (failures.lastAt === null) return 0;
  return Math.max(0, failures.lastAt + waitAfter(bucket, failures.count) - now);
}

export interface Attempts {
  readonly pair: Failures;
  readonly account: Failures;
  readonly address: Failures;
  /** Someone is signed in from this address now, so a guess from elsewhere must not keep the ward out. */
  readonly isKnownAddress: boolean;
}

/** The longest wait of the buckets that hold, in ms. */
export function waitBefore(attempts: Attempts, now: number): number {
  return Math.max(
    waitLeft(BUCKETS.pair, attempts.pair, now),
    attempts.isKnownAddress ? 0 : waitLeft(BUCKETS.account, attempts.account, now),
    waitLeft(BUCKETS.address, attempts.address, now),
  );
}

import { describe, expect, test } from 'vitest';
import { judgeTick, judgeWake } from './live-clock';

const QUIET = { sinceTick: 5_000, sinceAnswer: 5_000, sinceAsked: 5_000 };

describe('What the clock says of the board', () => {
  test('between readings it is current and nothing is asked', () => {
    expect(judgeTick(QUIET)).toEqual({ isLost: false, mustAsk: false });
  });

  test('after 30 s it is read again', () => {
    expect(judgeTick({ ...QUIET, sinceAsked: 29_999 }).mustAsk).toBe(false);
    expect(judgeTick({ ...QUIET, sinceAsked: 30_000 }).mustAsk).toBe(true);
  });

  test('after 90 s without an answer nothing is current', () => {
    expect(judgeTick({ ...QUIET, sinceAnswer: 89_999 }).isLost).toBe(false);
    expect(judgeTick({ ...QUIET, sinceAnswer: 90_000 }).isLost).toBe(true);
  });

  test('after sleep nothing is current until it has been read again', () => {
    expect(judgeTick({ ...QUIET, sinceTick: 15_001 })).toEqual({ isLost: true, mustAsk: true });
  });

  test('on waking it is read at once, and grey when a reading was missed', () => {
    expect(judgeWake(2_000)).toEqual({ isLost: false, mustAsk: true });
    expect(judgeWake(35_001)).toEqual({ isLost: true, mustAsk: true });
  });
});

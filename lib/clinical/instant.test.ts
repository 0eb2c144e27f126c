import { describe, expect, test } from 'vitest';
import { instant, MAX_SKEW_MS, readInstant } from './instant';

const NINE_IN_NEW_YORK = Date.UTC(2026, 10, 20, 14);
const ACCEPTED = 'Give a date and time with its offset, for example 2026-11-20T09:00-05:00.';

describe('a time on the wire', () => {
  test.each([
    ['2026-11-20T09:00-05:00', 0],
    ['2026-11-20T14:00Z', 0],
    ['2026-11-20T19:30+05:30', 0],
    ['2026-11-20T14:00:07Z', 7_000],
    ['2026-11-20T14:00:07.5Z', 7_500],
    ['2026-11-20T14:00:07.250000000Z', 7_250],
  ])('%s is read', (text, after) => expect(readInstant(text)).toBe(NINE_IN_NEW_YORK + after));

  test.each([
    ['no offset', '2026-11-20T09:00'],
    ['no time', '2026-11-20'],
    ['a space for the T', '2026-11-20 14:00Z'],
    ['an offset in hours only', '2026-11-20T09:00-05'],
    ['an offset with seconds', '2026-11-20T09:00-05:00:00'],
    ['a name of a zone behind it', '2026-11-20T09:00-05:00[America/New_York]'],
    ['a year of six digits', '+002026-11-20T14:00Z'],
    ['a fraction without seconds', '2026-11-20T14:00.5Z'],
    ['a month that does not exist', '2026-13-20T14:00Z'],
    ['a day that does not exist', '2026-02-30T14:00Z'],
    ['nothing', ''],
  ])('%s is not taken', (_, text) => expect(readInstant(text)).toBeNull());

  test('is refused with what would be taken', () => {
    expect(instant.safeParse('2026-11-20T09:00-05:00')).toMatchObject({ success: true, data: NINE_IN_NEW_YORK });
    for (const sent of ['2026-11-20T09:00', 1_795_183_200_000, null])
      expect(instant.safeParse(sent).error?.issues.map(({ message }) => message)).toEqual([ACCEPTED]);
  });

  test('may be two minutes ahead', () => {
    expect(MAX_SKEW_MS).toBe(120_000);
  });
});

import { describe, expect, test } from 'vitest';
import { remembered } from './remembered';

describe('an answer about an instant in a zone', () => {
  test('is worked out once', () => {
    let asked = 0;
    const day = remembered((zone, at) => {
      asked += 1;
      return `${zone} ${at}`;
    });
    expect([day('UTC', 5), day('UTC', 5), day('UTC', 5)]).toEqual(['UTC 5', 'UTC 5', 'UTC 5']);
    expect(asked).toBe(1);
  });

  test('is another one in another zone, and at another instant', () => {
    const where = remembered((zone, at) => `${zone} ${at}`);
    expect(where('Europe/London', 1)).toBe('Europe/London 1');
    expect(where('Asia/Kolkata', 1)).toBe('Asia/Kolkata 1');
    expect(where('Asia/Kolkata', -1)).toBe('Asia/Kolkata -1');
  });

  test('may be zero, and is remembered all the same', () => {
    let asked = 0;
    const none = remembered(() => {
      asked += 1;
      return 0;
    });
    none('UTC', 1);
    expect(none('UTC', 1)).toBe(0);
    expect(asked).toBe(1);
  });

  test('stays right when more is asked than can be kept', () => {
    let asked = 0;
    const twice = remembered((_zone, at) => {
      asked += 1;
      return at * 2;
    });
    for (let at = 0; at <= 50_000; at += 1) twice('UTC', at);
    expect(twice('UTC', 0)).toBe(0);
    expect(twice('UTC', 50_000)).toBe(100_000);
    expect(asked).toBe(50_002);
  });
});

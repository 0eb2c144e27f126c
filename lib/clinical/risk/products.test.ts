import { describe, expect, test } from 'vitest';
import { CAR_T } from './car-t';
import { isProduct, PRODUCT_IDS, PRODUCTS, productOf } from './products';

describe('the product table', () => {
  test.each(CAR_T.map((product) => [product.id, product] as const))(
    'high-risk days of %s contain days 4 to 10',
    (_, product) => {
      expect(product.window.highRisk.fromDay).toBeLessThanOrEqual(4);
      expect(product.window.highRisk.toDay).toBeGreaterThanOrEqual(10);
    },
  );

  test.each(CAR_T.map((product) => [product.id, product] as const))(
    '%s is watched beyond its high-risk days',
    (_, product) => {
      const { highRisk, vigilanceEndDay, lateEndDay } = product.window;
      expect(vigilanceEndDay).toBeGreaterThanOrEqual(Math.max(14, highRisk.toDay));
      expect(lateEndDay).toBeGreaterThan(vigilanceEndDay);
    },
  );

  // Transcribed by hand: high-risk days, end of vigilance, end of the late watch.
  test.each([
    ['axicabtagene ciloleucel', 'CD28', 4, 10, 14, 56],
    ['brexucabtagene autoleucel', 'CD28', 4, 10, 21, 60],
    ['tisagenlecleucel', '4-1BB', 4, 10, 14, 56],
    ['lisocabtagene maraleucel', '4-1BB', 4, 10, 21, 60],
    ['idecabtagene vicleucel', '4-1BB', 1, 10, 14, 90],
    ['ciltacabtagene autoleucel', '4-1BB', 4, 10, 28, 180],
    ['obecabtagene autoleucel', '4-1BB', 4, 10, 28, 60],
    ['other-car-t', null, 4, 10, 14, 30],
    ['equecabtagene autoleucel', null, 4, 10, 14, 180],
  ])('%s', (id, costim, fromDay, toDay, vigilanceEndDay, lateEndDay) => {
    expect(productOf(id)).toMatchObject({
      kind: 'car-t',
      costim,
      window: { highRisk: { fromDay, toDay }, vigilanceEndDay, lateEndDay },
    });
  });

  test.each([
    ['axicabtagene ciloleucel', 4, 1, 43, true],
    ['brexucabtagene autoleucel', 6, 1, 32, true],
    ['tisagenlecleucel', 6, 1, 17, true],
    ['lisocabtagene maraleucel', 7, 4, 11, true],
    ['idecabtagene vicleucel', 2, 1, 42, true],
    ['ciltacabtagene autoleucel', 8, 1, 28, false],
    ['obecabtagene autoleucel', 8, null, 31, false],
  ])('published onset of %s: median day %i', (id, medianDay, fromDay, toDay, verified) => {
    expect(productOf(id).published).toMatchObject({ medianDay, fromDay, toDay, verified });
  });

  test('only a median onset before day 4 widens the shipped high-risk days', () => {
    const widened = CAR_T.filter(
      (product) => product.window.highRisk.fromDay !== 4 || product.window.highRisk.toDay !== 10,
    );
    expect(widened.map((product) => product.id)).toEqual(['idecabtagene vicleucel']);
    expect(widened.every((product) => (product.published?.medianDay ?? 9) < 4)).toBe(true);
  });

  test('what a centre may choose instead contains what is shipped', () => {
    for (const { window } of CAR_T) {
      if (window.wider === null) continue;
      expect(window.wider.fromDay).toBeLessThanOrEqual(window.highRisk.fromDay);
      expect(window.wider.toDay).toBeGreaterThanOrEqual(window.highRisk.toDay);
    }
  });

  test.each([
    'teclistamab',
    'talquetamab',
    'elranatamab',
    'linvoseltamab',
    'epcoritamab',
    'glofitamab',
    'mosunetuzumab',
    'tarlatamab',
    'tebentafusp',
    'other-bispecific',
  ])('%s runs by the hours since each dose', (id) => {
    expect(productOf(id)).toMatchObject({
      kind: 'bispecific',
      window: { clock: 'hours', highRiskHours: 72, vigilanceHours: 192 },
    });
  });

  test('blinatumomab runs by ward days', () => {
    expect(productOf('blinatumomab')).toMatchObject({
      kind: 'bispecific',
      window: { clock: 'ward-days', highRiskEndDay: 9, vigilanceEndDay: 14 },
    });
  });

  test('every row names its source, and every published number whether it was read', () => {
    for (const product of PRODUCTS) {
      expect(product.source).toBe('icansight-rules');
      expect(product.locator).not.toBe('');
      if (product.published !== null) expect(product.published.source).not.toBe('');
    }
  });

  test('a name is accepted only as it is written in the table', () => {
    expect(new Set(PRODUCT_IDS).size).toBe(PRODUCT_IDS.length);
    expect(isProduct('teclistamab')).toBe(true);
    expect(isProduct('Yescarta')).toBe(false);
    expect(isProduct('')).toBe(false);
    expect(() => productOf('Yescarta')).toThrow('no product row for Yescarta');
  });
});

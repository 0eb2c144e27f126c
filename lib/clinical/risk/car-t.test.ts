import { describe, expect, test } from 'vitest';
import { CAR_T } from './car-t';
import { productOf } from './products';

// Transcribed by hand.
const CAR_T_ROWS = [
  ['axicabtagene ciloleucel', 'Yescarta', 'CD19', false],
  ['brexucabtagene autoleucel', 'Tecartus', 'CD19', false],
  ['tisagenlecleucel', 'Kymriah', 'CD19', false],
  ['lisocabtagene maraleucel', 'Breyanzi', 'CD19', false],
  ['idecabtagene vicleucel', 'Abecma', 'BCMA', true],
  ['ciltacabtagene autoleucel', 'Carvykti', 'BCMA', true],
  ['obecabtagene autoleucel', 'Aucatzyl', 'CD19', false],
  ['relmacabtagene autoleucel', null, 'CD19', false],
  ['equecabtagene autoleucel', null, 'BCMA', true],
  ['zevorcabtagene autoleucel', null, 'BCMA', true],
  ['anitocabtagene autoleucel', null, 'BCMA', true],
  ['inaticabtagene autoleucel', null, 'CD19', false],
  ['talicabtagene autoleucel', null, 'CD19', false],
  ['varnimcabtagene autoleucel', null, 'CD19', false],
  ['afamitresgene autoleucel', null, 'MAGE-A4', false],
  ['other-car-t', null, null, false],
] as const;

describe('the CAR T products', () => {
  test.each(CAR_T_ROWS)('%s: brand %s, target %s', (id, brand, target, bcma) => {
    expect(productOf(id)).toMatchObject({
      kind: 'car-t',
      brand,
      target,
      bcma,
      locator: 'Window of each CAR T product',
    });
  });

  test('are offered in this order, what is not listed last', () => {
    expect(CAR_T.map((product) => product.id)).toEqual(CAR_T_ROWS.map(([id]) => id));
  });

  test.each([
    ['axicabtagene ciloleucel', { fromDay: 1, toDay: 10 }],
    ['brexucabtagene autoleucel', { fromDay: 2, toDay: 12 }],
    ['tisagenlecleucel', { fromDay: 3, toDay: 12 }],
    ['lisocabtagene maraleucel', { fromDay: 4, toDay: 14 }],
    ['idecabtagene vicleucel', null],
    ['ciltacabtagene autoleucel', { fromDay: 4, toDay: 14 }],
    ['obecabtagene autoleucel', { fromDay: 4, toDay: 14 }],
    ['other-car-t', null],
  ])('a centre may choose other high-risk days for %s: %o', (id, wider) => {
    expect(CAR_T.find((product) => product.id === id)?.window.wider).toEqual(wider);
  });

  test.each([
    ['axicabtagene ciloleucel', 'median day 4 (1 to 43)', 'Yescarta label, 2017'],
    ['brexucabtagene autoleucel', 'median day 6 (1 to 32), mantle cell lymphoma', 'Tecartus label'],
    ['tisagenlecleucel', 'median day 6 (1 to 17) in JULIET; registry median 7', 'Kymriah label, JULIET'],
    [
      'lisocabtagene maraleucel',
      'median day 7 (middle half 4 to 11), chronic lymphocytic leukemia',
      'Breyanzi trial in CLL',
    ],
    ['idecabtagene vicleucel', 'median day 2 (1 to 42)', 'Abecma label, KarMMa'],
    ['ciltacabtagene autoleucel', 'median about day 8 (1 to 28)', 'Recalled from the label, not read'],
    ['obecabtagene autoleucel', 'median about day 8 (to about 31)', 'Recalled from the label, not read'],
  ])('the onset of %s reads: %s', (id, text, source) => {
    expect(productOf(id).published).toMatchObject({ text, source });
  });

  test.each(CAR_T_ROWS.filter(([, brand]) => brand === null))(
    'no label of %s was read: the usual days, no onset, nothing known of its costimulation',
    (id, _, __, bcma) => {
      expect(productOf(id)).toMatchObject({
        costim: null,
        published: null,
        window: {
          highRisk: { fromDay: 4, toDay: 10 },
          vigilanceEndDay: 14,
          lateEndDay: bcma ? 180 : 30,
          wider: null,
        },
      });
    },
  );
});

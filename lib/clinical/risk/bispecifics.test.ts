import { describe, expect, test } from 'vitest';
import { BISPECIFICS } from './bispecifics';
import { productOf } from './products';

// Transcribed by hand.
const BISPECIFIC_ROWS = [
  ['blinatumomab', 'Blincyto', 'CD19 and CD3'],
  ['teclistamab', 'Tecvayli', 'BCMA and CD3'],
  ['talquetamab', 'Talvey', 'GPRC5D and CD3'],
  ['elranatamab', 'Elrexfio', 'BCMA and CD3'],
  ['linvoseltamab', 'Lynozyfic', 'BCMA and CD3'],
  ['epcoritamab', 'Epkinly', 'CD20 and CD3'],
  ['glofitamab', 'Columvi', 'CD20 and CD3'],
  ['mosunetuzumab', 'Lunsumio', 'CD20 and CD3'],
  ['tarlatamab', 'Imdelltra', 'DLL3 and CD3'],
  ['tebentafusp', 'Kimmtrak', 'gp100 and CD3'],
  ['other-bispecific', null, null],
] as const;

describe('the bispecifics', () => {
  test.each(BISPECIFIC_ROWS)('%s: brand %s, target %s', (id, brand, target) => {
    expect(productOf(id)).toMatchObject({
      kind: 'bispecific',
      brand,
      target,
      locator: 'Window of each bispecific',
    });
  });

  test('are offered in this order, what is not listed last', () => {
    expect(BISPECIFICS.map((product) => product.id)).toEqual(BISPECIFIC_ROWS.map(([id]) => id));
  });

  test.each([
    ['blinatumomab', 'mostly within the first 2 weeks', 'Recalled from the label, not read', false],
    ['teclistamab', 'about 4 days after the latest dose', 'Recalled from the label, not read', false],
    [
      'talquetamab',
      'median 23.6 h (weekly) or 31.9 h (every 2 weeks) after the latest dose',
      'Talvey trial report',
      true,
    ],
    ['epcoritamab', 'day 16 after the first dose', 'Recalled from the label, not read', false],
  ])('the onset of %s reads: %s', (id, text, source, verified) => {
    expect(productOf(id).published).toEqual({ text, source, verified, medianDay: null, fromDay: null, toDay: null });
  });

  test.each([
    'elranatamab',
    'linvoseltamab',
    'glofitamab',
    'mosunetuzumab',
    'tarlatamab',
    'tebentafusp',
    'other-bispecific',
  ])('no onset of %s is shown', (id) => expect(productOf(id).published).toBeNull());
});

import { describe, expect, test } from 'vitest';
import { gradeIcans } from '@/lib/clinical/icans/grade';
import { findingsFrom } from './findings-from';

const from = (address: string) => {
  const given = new URLSearchParams(address);
  return findingsFrom((name) => given.get(name));
};

const WELL =
  'year=1&month=1&city=1&hospital=1&naming=3&command=1&writing=1&attention=1&consciousness=alert&seizure=none&motor=none&edema=none';

describe('What the calculator reads from its form', () => {
  test('a well patient is grade 0', () => {
    expect(gradeIcans(from(WELL))).toMatchObject({ kind: 'graded', grade: 0 });
  });

  test('an empty form has nothing answered', () => {
    expect(gradeIcans(from(''))).toMatchObject({ kind: 'refused' });
  });

  test.each(['', ' ', '4', '-1', '1.0', '01', 'true', 'not-tested'])('naming "%s" is a blank', (text) => {
    const { ice } = from(`${WELL}&naming=`.replace(/naming=3&/, '').replace(/naming=$/, `naming=${text}`));
    expect(ice).toMatchObject({ naming: null });
  });

  test('a word it does not know is a blank', () => {
    expect(from('consciousness=awake').consciousness).toBeNull();
  });

  test('a cause counts from three characters', () => {
    const drowsy = WELL.replace('alert', 'wakes-to-voice');
    expect(gradeIcans(from(`${drowsy}&attribute-consciousness=lo`))).toMatchObject({ grade: 2 });
    expect(gradeIcans(from(`${drowsy}&attribute-consciousness=lorazepam`))).toMatchObject({
      grade: 0,
      attributed: ['consciousness'],
    });
  });

  test('CAPD takes the place of ICE', () => {
    expect(from(`test=capd&restless=4&${WELL}`)).toMatchObject({ ice: null, capd: { restless: 4, slow: null } });
    expect(from('test=capd&capd-unable=on')).toMatchObject({ ice: null, capd: { unable: true } });
  });
});

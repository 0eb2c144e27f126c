import { expect, test } from 'vitest';
import { infusionRows } from './infusion-rows';

const row = (id: string, correctionOf: string | null, correctedBy: string | null, enteredInError = false) => ({
  id,
  correctionOf,
  correctedBy,
  enteredInError,
});

test('the row that stands keeps its place through every correction, so that its form can say it was saved', () => {
  const [before] = infusionRows([row('a', null, null)]);
  const once = infusionRows([row('a', null, 'b'), row('b', 'a', null)]);
  const twice = infusionRows([row('a', null, 'b'), row('b', 'a', 'c'), row('c', 'b', null)]);
  expect(once.find(({ stands }) => stands)?.key).toBe(before?.key);
  expect(twice.find(({ stands }) => stands)?.key).toBe(before?.key);
});

test('no two rows share a place', () => {
  const rows = infusionRows([row('a', null, 'b'), row('b', 'a', 'c'), row('c', 'b', null), row('d', null, null)]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
});

test('what was replaced or entered in error does not stand', () => {
  const rows = infusionRows([row('a', null, 'b'), row('b', 'a', null, true), row('c', null, null)]);
  expect(rows.map(({ stands }) => stands)).toEqual([false, false, true]);
});

test('a correction of something that is not there stands for itself', () => {
  expect(infusionRows([row('b', 'gone', null)]).map(({ key }) => key)).toEqual(['b']);
});

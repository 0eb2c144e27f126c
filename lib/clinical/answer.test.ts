import { describe, expect, test } from 'vitest';
import { numberOrText, oneOf, sumOfAnswers } from './answer';

describe('what was typed', () => {
  test.each([
    ['', null],
    ['0', 0],
    ['7', 7],
    ['10', 10],
    ['120', 120],
  ])('%j is a number, or a blank', (typed, value) => {
    expect(numberOrText(typed)).toBe(value);
  });

  test.each(['01', '00', '1000', '7.5', '-1', '+1', '1e1', ' 7', '7 ', 'a7', '7a', '1a0'])(
    '%j stays text, to be refused by name',
    (typed) => {
      expect(numberOrText(typed)).toBe(typed);
    },
  );
});

test('a blank adds nothing to a sum, and 0 is an answer', () => {
  expect(sumOfAnswers([3, null, 0, 1])).toBe(4);
  expect(sumOfAnswers([null, null])).toBe(0);
});

test('a word of a list is spelled exactly', () => {
  const word = oneOf(['alert', 'drowsy']);
  expect(word.parse('alert')).toBe('alert');
  expect(word.safeParse('Alert').success).toBe(false);
});

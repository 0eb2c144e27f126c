import { expect, test } from 'vitest';
import { unreachable } from './unreachable';

test('a case that nobody handled is named', () => {
  expect(() => unreachable({ kind: 'new' } as never)).toThrow('unhandled case: {"kind":"new"}');
});

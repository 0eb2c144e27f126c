import { describe, expect, test } from 'vitest';
import { isRouterState } from './router-state';

const sent = (tree: unknown) => encodeURIComponent(JSON.stringify(tree));

function nested(depth: number): unknown {
  return depth === 0 ? ['', {}] : ['', { children: nested(depth - 1) }];
}

describe('What a browser’s router says it shows', () => {
  test.each([
    [['', {}]],
    [
      [
        '',
        { children: ['patients', { children: [['id', 'p1', 'd', null], { children: ['__PAGE__', {}] }] }] },
        null,
        'refetch',
      ],
    ],
    [['', { children: [['id', 'p1', 'd', ['new']], {}] }, ['/a', ''], 'metadata-only', 16, 'x']],
    [['(ward)', {}, null, null, null]],
  ])('%j is read', (tree) => {
    expect(isRouterState(sent(tree))).toBe(true);
  });

  test.each([
    [[]],
    [['x']],
    [[1, {}]],
    [['', []]],
    [['', { children: 'x' }]],
    [[['a', 'b', 'c'], {}]],
    [[['a', 'b', 'z', null], {}]],
    [['', {}, 'x']],
    [['', {}, ['one']]],
    [['', {}, null, 'everything']],
    [['', {}, null, null, 'x']],
    [['', {}, null, null, null, 7]],
    [['', {}, null, null, null, 'x', 'more']],
    [{}],
    [null],
    [nested(100)],
  ])('%j is not', (tree) => {
    expect(isRouterState(sent(tree))).toBe(false);
  });

  test.each(['', '%', '{', 'x'.repeat(50_000)])('%s is no state at all', (header) => {
    expect(isRouterState(header)).toBe(false);
  });
});

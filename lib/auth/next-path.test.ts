import { describe, expect, test } from 'vitest';
import { homeOf, readNextPath, signInPath } from './next-path';

describe('The page to return to after signing in', () => {
  test.each([
    ['/', '/'],
    ['/patients/p1', '/patients/p1'],
    ['/patients/p1/checks/new?at=1', '/patients/p1/checks/new?at=1'],
    ['/?filter=overdue&ward=5B', '/?filter=overdue&ward=5B'],
    ['/patients/../cohort', '/cohort'],
    ['/signed-in-elsewhere', '/signed-in-elsewhere'],
    ['/cohort#chart', '/cohort'],
    ['/?ward=5B&_rsc=1x2y', '/?ward=5B'],
  ])('%s is a page of this site', (value, path) => {
    expect(readNextPath(value)).toBe(path);
  });

  test.each([
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    'patients/p1',
    '',
    ' /patients',
    '/sign-in',
    '/sign-in?next=/',
    '/api/v1/board',
    '/account-link/abc',
    `/${'a'.repeat(2000)}`,
  ])('%j is not', (value) => {
    expect(readNextPath(value)).toBeNull();
  });

  test.each([null, undefined, 7, ['/'], {}])('%j is not a path at all', (value) => {
    expect(readNextPath(value)).toBeNull();
  });

  test('the sign-in page remembers a page worth returning to, and nothing else', () => {
    expect(signInPath('/patients/p1?at=2026-11-20T09:00:00-05:00')).toBe(
      '/sign-in?next=%2Fpatients%2Fp1%3Fat%3D2026-11-20T09%3A00%3A00-05%3A00',
    );
    expect(signInPath('/')).toBe('/sign-in');
    expect(signInPath('//evil.example')).toBe('/sign-in');
    expect(signInPath(null)).toBe('/sign-in');
  });

  test('without one a person starts at the board, and the administrator at the accounts', () => {
    expect(homeOf('nurse')).toBe('/');
    expect(homeOf('viewer')).toBe('/');
    expect(homeOf('admin')).toBe('/admin/users');
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptSecret } from './secret';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'icansight-secret-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('The secret that signs the cookies', () => {
  test('is made on first use, long, and kept for its owner alone', () => {
    const secret = keptSecret(join(folder, 'data'), 'auth-secret');
    expect(Buffer.byteLength(secret)).toBeGreaterThanOrEqual(32);
    expect(readdirSync(join(folder, 'data'))).toEqual(['auth-secret']);
    expect(statSync(join(folder, 'data', 'auth-secret')).mode & 0o777).toBe(0o600);
  });

  test('stays the same from then on', () => {
    expect(keptSecret(folder, 'auth-secret')).toBe(keptSecret(folder, 'auth-secret'));
    expect(readFileSync(join(folder, 'auth-secret'), 'utf8').trim()).toBe(keptSecret(folder, 'auth-secret'));
  });

  test('is refused when someone put a short one there', () => {
    writeFileSync(join(folder, 'auth-secret'), 'changeme\n');
    expect(() => keptSecret(folder, 'auth-secret')).toThrow('holds less than 32 bytes');
  });
});

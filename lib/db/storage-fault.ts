/** What the storage under SQLite could not do, by SQLite's own code. */
const SAYS: readonly (readonly [code: RegExp, says: string])[] = [
  [/^SQLITE_FULL/, 'The server’s disk is full.'],
  [/^SQLITE_READONLY/, 'The server’s database cannot be written to.'],
  [/^SQLITE_(IOERR|CANTOPEN|NOMEM|CORRUPT|NOTADB)/, 'The server’s disk does not answer as it should.'],
];

/** A sentence for the person whose entry met it; null for every other error. Prisma wraps the driver's error, some deeper than others. */
export function storageFault(error: unknown): string | null {
  const code = codeIn(error, 4);
  return SAYS.find(([known]) => code !== null && known.test(code))?.[1] ?? null;
}

function codeIn(error: unknown, depth: number): string | null {
  if (typeof error !== 'object' || error === null || depth === 0) return null;
  const { originalCode, code, cause, meta, driverAdapterError } = error as Readonly<Record<string, unknown>>;
  for (const each of [originalCode, code]) if (typeof each === 'string' && each.startsWith('SQLITE_')) return each;
  return codeIn(cause, depth - 1) ?? codeIn(meta, depth - 1) ?? codeIn(driverAdapterError, depth - 1);
}

import type { Reading } from './client';
import type { Prisma } from './generated/sqlite/client';

/** Runs a query whose one row has one column named `text`: JSON that SQLite wrote. The caller names its shape. */
export async function readJson<Shape>(reader: Reading, query: Prisma.Sql): Promise<Shape> {
  const [row] = await reader.$queryRaw<{ text: string }[]>(query);
  if (row === undefined) throw new Error('A query for JSON text returned no row.');
  return JSON.parse(row.text) as Shape;
}

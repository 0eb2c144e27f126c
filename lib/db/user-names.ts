import type { Reading } from './client';

/** The names behind the ids that records carry. */
export async function getUserNames(reader: Reading): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.user.findMany({ select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

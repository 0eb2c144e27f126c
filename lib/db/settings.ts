import type { Zone } from '@/lib/clinical/time';
import type { Reading, Transaction } from './client';

const TIME_ZONE = 'timeZone';

/** When the demo ward was placed around its now, in epoch milliseconds. */
export const DEMO_LOADED_AT = 'demoLoadedAt';

export async function findSetting(reader: Reading, key: string): Promise<string | null> {
  const row = await reader.setting.findUnique({ where: { key } });
  return row?.value ?? null;
}

export async function putSetting(tx: Transaction, { key, value }: { key: string; value: string }): Promise<void> {
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}

export async function findZone(reader: Reading): Promise<Zone | null> {
  return findSetting(reader, TIME_ZONE);
}

/** The ward's time zone, kept at first start: every day count is in it. */
export async function getZone(reader: Reading): Promise<Zone> {
  const zone = await findZone(reader);
  if (zone === null) throw new Error('The database keeps no time zone; the start command writes it.');
  return zone;
}

export async function putZone(tx: Transaction, zone: Zone): Promise<void> {
  await putSetting(tx, { key: TIME_ZONE, value: zone });
}

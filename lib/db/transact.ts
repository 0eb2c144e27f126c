import { err, type Failure, type Result } from '@/lib/result';
import { getDb, type Transaction } from './client';
import { storageFault } from './storage-fault';

export type { Transaction } from './client';

/** The database did not do its part; nothing of the work was written. */
type NotWritten = Extract<Failure, { kind: 'busy' | 'storage' }>;

const BUSY: NotWritten = { kind: 'busy', detail: 'The database is busy. Nothing was saved; try again.' };

export interface TransactOptions {
  /** For work on many rows, such as an import. The default suits one entry. */
  readonly timeoutMs?: number;
}

/**
 * Runs `run` in one transaction that holds the write lock from its start. A returned failure rolls back
 * exactly like a throw. Where another process holds the lock for 5 s, or the work takes longer than its
 * time, nothing is written and the answer is `busy`; where the disk is full or fails, it is `storage`.
 */
export async function transact<T, E>(
  run: (tx: Transaction) => Promise<Result<T, E>>,
  { timeoutMs }: TransactOptions = {},
): Promise<Result<T, E | NotWritten>> {
  const refusal = new Error('rolled back: the work returned a failure');
  let refused: Result<T, E> | null = null;
  try {
    return await getDb().$transaction(
      async (tx) => {
        const answer = await run(tx);
        if (answer.ok) return answer;
        refused = answer;
        throw refusal;
      },
      timeoutMs === undefined ? {} : { timeout: timeoutMs },
    );
  } catch (error) {
    if (error === refusal && refused !== null) return refused;
    if (isBusy(error)) return err(BUSY);
    const fault = storageFault(error);
    if (fault !== null) {
      // No more than that: an error of the driver may carry the row that was being written.
      process.stderr.write(`${fault}\n`);
      return err({ kind: 'storage', detail: `${fault} Nothing was saved. Tell whoever runs the server.` });
    }
    throw error;
  }
}

/**
 * P1008: another process kept the lock. P2028: no turn in time, or no time left. After each of them
 * Prisma has rolled back.
 */
function isBusy(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'P1008' || (error.code === 'P2028' && /Unable to start|expired/.test(error.message));
}

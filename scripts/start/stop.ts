import type { Server } from 'node:http';
import { closeDatabase } from '@/lib/db/client';

/** Whoever stops us waits ten seconds at most, so what is still open after eight is cut off. */
const PATIENCE_MS = 8_000;

/** Takes nothing new, finishes what is being answered, closes the database, ends. */
export async function drain(server: Server): Promise<void> {
  const forced = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  // A connection that is kept open between requests becomes idle after its answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  await new Promise((resolve) => server.close(resolve));
  clearTimeout(forced);
  clearInterval(idle);
  await Promise.race([closeDatabase(), new Promise((resolve) => setTimeout(resolve, 1_500))]);
  process.exit(0);
}

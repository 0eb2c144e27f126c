import { createServer } from 'node:net';
import { err, ok, type Result } from '@/lib/result';

/** Tried and given back, so that a taken port is said at once and not after the build. */
export function isPortFree(port: number): Promise<Result<null, string>> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(err(portProblem(port, error))));
    probe.listen(port, () => probe.close(() => resolve(ok(null))));
  });
}

export function portProblem(port: number, error: Error): string {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `PORT: ${port} is taken by another program. Stop it, or give another port.`;
  if (code === 'EACCES') return `PORT: ${port} may not be used by this account. Give a port above 1023.`;
  return `PORT: ${port} cannot be used: ${error.message}`;
}

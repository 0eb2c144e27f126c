import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@/lib/commands/accounts/demo-accounts';
import type { Environment } from '@/lib/env';

/** What a person who just started it needs to know. */
export function announce({ appOrigin, port, mode }: Environment): void {
  const lines = [`ICANSight is ready at ${appOrigin ?? `http://localhost:${port}`}`];
  if (mode === 'demo') {
    const names = DEMO_ACCOUNTS.map(({ username }) => username).join(', ');
    lines.push(`Demo ward, synthetic patients. Sign in as ${names}; password ${DEMO_PASSWORD}`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

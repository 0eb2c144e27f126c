import { timingSafeEqual } from 'node:crypto';
import { getEnvironment } from '@/lib/env';
import { clientAddress } from './address';
import { keptSecret } from './secret';

/** The account that shell commands write as. No person can be given a name with a space in it. */
export const SHELL_USERNAME = 'operator shell';

/** Whoever can read the data folder can read the database, so its token speaks for the operator's shell. */
export const shellToken = (dataFolder: string): string => keptSecret(dataFolder, 'shell-token');

/** Whether a request comes from a shell command on this machine, with the token of the data folder. */
export function isShellRequest(headers: Headers): boolean {
  const given = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1];
  if (given === undefined) return false;
  if (!clientAddress(headers).startsWith('127.')) return false;
  const own = Buffer.from(shellToken(getEnvironment().dataFolder));
  const sent = Buffer.from(given);
  return sent.length === own.length && timingSafeEqual(sent, own);
}

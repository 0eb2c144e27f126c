import { existsSync } from 'node:fs';
import { type Environment, readEnvironment } from '@/lib/env';
import type { Result } from '@/lib/result';

/** The settings of a command: what the shell gives, then `.env.local`, then the committed `.env`. */
export function readSettings(): Result<Environment, string> {
  for (const file of ['.env.local', '.env']) if (existsSync(file)) process.loadEnvFile(file);
  return readEnvironment(process.env);
}

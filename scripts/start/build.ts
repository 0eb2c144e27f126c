import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { err, ok, type Result } from '@/lib/result';

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'public'];
const FILES = [
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'prisma.config.ts',
  'proxy.ts',
  'tsconfig.json',
];
const NOT_BUILT = /(\.test\.tsx?|\.md)$|(^|\/)generated\//;

/** Beside what it describes: a removed build takes its mark with it. */
const MARK = join('.next', 'built-from');

/** Builds when the sources are not the ones that the last build was made from. */
export async function buildIfChanged(): Promise<Result<null, string>> {
  const sources = sourcesDigest();
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === sources) return ok(null);
  process.stdout.write('Building; this is done again only when the sources change.\n');
  const isBuilt = (await runNode(['prisma', 'build', 'index.js'], ['generate'])) && (await buildPages());
  if (!isBuilt) return err('The build failed; what is wrong stands above.');
  writeFileSync(MARK, sources);
  return ok(null);
}

const buildPages = () => runNode(['next', 'dist', 'bin', 'next'], ['build']);

/** Over names and contents of everything that a build reads. */
function sourcesDigest(): string {
  const digest = createHash('sha256').update(process.version);
  for (const file of [...FOLDERS.flatMap(filesUnder), ...FILES].sort())
    if (existsSync(file)) digest.update(file).update(readFileSync(file));
  return digest.digest('hex');
}

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !NOT_BUILT.test(file));
}

/** Runs a program of node_modules and shows what it says. Ends with us when we are told to stop. */
function runNode(program: readonly string[], args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', ...program), ...args], { stdio: 'inherit' });
    const stop = (signal: NodeJS.Signals) => {
      child.kill(signal);
      process.exit(1);
    };
    process.once('SIGTERM', stop).once('SIGINT', stop);
    child.once('exit', (code) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      resolve(code === 0);
    });
  });
}

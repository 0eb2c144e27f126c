/**
 * Where a bug is, for the log: its name, its code and the lines of code, without its message. A message may carry
 * the row that was being written, and with it a patient's name.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  // The stack repeats the message, whose lines may look like lines of code.
  const [, ...after] = (error.stack ?? '').split(error.message === '' ? '\n' : error.message);
  const lines = after
    .join('')
    .split('\n')
    .filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...lines].join('\n');
}

import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import { traceOf } from '@/lib/http/trace';
import { problem } from './problem';

/** A bug is answered as a problem too, with a reference that finds it in the log; nothing else of it leaves the server. */
export async function guarded(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    // What the framework throws to steer itself is no bug.
    unstable_rethrow(error);
    const reference = randomUUID().slice(0, 8);
    process.stderr.write(`Reference ${reference}: ${traceOf(error)}\n`);
    return problem({ kind: 'broken', reference });
  }
}

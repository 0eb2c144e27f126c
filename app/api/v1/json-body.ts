import { err, ok, type Result } from '@/lib/result';
import type { RequestFailure } from './problem';
import { parseStrictJson } from './strict-json';

export const MAX_BODY_BYTES = 64 * 1024;

const malformed = (detail: string): Result<never, RequestFailure> => err({ kind: 'invalid', detail, fields: {} });

/** The body of a request, parsed strictly. Its shape is still unknown; the command or rule parses that. */
export async function readJson(request: Request): Promise<Result<unknown, RequestFailure>> {
  const type = checkType(request.headers);
  if (!type.ok) return type;
  const bytes = await readBytes(request);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength === 0) return malformed('The body is empty; a JSON object is expected.');
  const text = decode(bytes.value);
  if (text === null) return malformed('The body is not valid UTF-8.');
  const parsed = parseStrictJson(text);
  return parsed.ok ? parsed : malformed(parsed.error);
}

function checkType(headers: Headers): Result<null, RequestFailure> {
  const [type, ...parameters] = (headers.get('content-type') ?? '').toLowerCase().split(';');
  const isUtf8 = parameters.every((one) => ['', 'charset=utf-8', 'charset="utf-8"'].includes(one.trim()));
  const isPlain = ['', 'identity'].includes((headers.get('content-encoding') ?? '').trim().toLowerCase());
  if (type?.trim() === 'application/json' && isUtf8 && isPlain) return ok(null);
  return err({ kind: 'unsupported-type', detail: 'Send application/json in UTF-8, not compressed.' });
}

/** Reads no further than the limit, whatever length the request claims. */
async function readBytes(request: Request): Promise<Result<Uint8Array, RequestFailure>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > MAX_BODY_BYTES) return err({ kind: 'too-large', detail: 'The body is larger than 64 KB.' });
      chunks.push(chunk);
    }
  } catch {
    return malformed('The body broke off before its end.');
  }
  return ok(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

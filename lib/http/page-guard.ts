import { ownOrigin } from '@/lib/auth/origin';
import { isActionId, isPlainArguments, isPlainPart } from './flight-firewall';
import type { Refusal } from './refusal';

const PAGE_METHODS: readonly string[] = ['GET', 'HEAD', 'POST'];

/** The one page whose form carries files. */
const TAKES_FILES = '/import';

const malformed = (detail: string): Refusal => ({ status: 400, title: 'Malformed', detail });

const NOT_OURS: Refusal = {
  status: 403,
  title: 'Not allowed',
  detail: 'A write must come from this site: send its own Origin.',
};

/**
 * Why a request for a page is refused; null when it may go on. Pages take reads and server actions. Every
 * action is a public address, and the framework answers malformed ones with an error of its own.
 */
export async function refuseForPage(request: Request, appOrigin: string | null): Promise<Refusal | null> {
  if (!PAGE_METHODS.includes(request.method))
    return {
      status: 405,
      title: 'Method not allowed',
      detail: 'A page takes GET, HEAD and POST.',
      headers: { Allow: PAGE_METHODS.join(', ') },
    };
  return request.method === 'POST' ? refuseAction(request, appOrigin) : null;
}

async function refuseAction(request: Request, appOrigin: string | null): Promise<Refusal | null> {
  const { headers } = request;
  const own = ownOrigin(headers, appOrigin);
  if (own === null || headers.get('origin') !== own) return NOT_OURS;
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return NOT_OURS;
  const action = headers.get('next-action');
  if (action !== null && !isActionId(action)) return malformed('There is no such action.');
  return refuseBody(request, action);
}

async function refuseBody(request: Request, action: string | null): Promise<Refusal | null> {
  const type = request.headers.get('content-type') ?? '';
  if (action !== null && /^text\/plain(;|$)/i.test(type)) {
    const text = await request.clone().text();
    return isPlainArguments(text) ? null : malformed('The arguments of the action are not plain data.');
  }
  if (/^multipart\/form-data;\s*boundary="?[-\w]{3,70}"?$/i.test(type)) return refuseForm(request, action);
  return { status: 415, title: 'Unsupported content type', detail: 'A page takes its own forms and actions only.' };
}

async function refuseForm(request: Request, action: string | null): Promise<Refusal | null> {
  const form = await readForm(request);
  if (form === null) return malformed('The form cannot be read.');
  const takesFiles = new URL(request.url).pathname === TAKES_FILES;
  for (const [name, value] of form) {
    const isGood = typeof value === 'string' ? isPlainPart(name, value) : takesFiles;
    if (!isGood) return malformed('The form holds something other than plain text.');
  }
  const isComplete = action === null ? [...form.keys()].some((name) => name.startsWith('$ACTION_')) : form.has('0');
  return isComplete ? null : malformed('The form names no action.');
}

async function readForm(request: Request): Promise<FormData | null> {
  try {
    return await request.clone().formData();
  } catch {
    return null;
  }
}

/** What is refused before any page or route sees it. */
export interface Refusal {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const KINDS: Readonly<Record<number, string>> = {
  400: 'malformed',
  403: 'forbidden',
  405: 'method-not-allowed',
  408: 'timeout',
  411: 'length-required',
  413: 'too-large',
  415: 'unsupported-type',
  421: 'misdirected',
  431: 'too-large',
};

/** `application/problem+json` (RFC 9457), as the routes answer. */
export function refusalBody({ status, title, detail }: Refusal): string {
  return JSON.stringify({ type: `urn:icansight:problem:${KINDS[status] ?? 'malformed'}`, title, status, detail });
}

export function refusalHeaders({ headers }: Refusal): Record<string, string> {
  return { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers };
}

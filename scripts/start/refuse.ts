import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type Refusal, refusalBody, refusalHeaders } from '@/lib/http/refusal';

/** A body up to this size is read to its end, so that the caller gets the answer and not a broken connection. */
const WORTH_READING = 32 * 1024 * 1024;

const HEADERS = { 'X-Content-Type-Options': 'nosniff', Connection: 'close' };

export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const answer = () => {
    response.writeHead(refusal.status, { ...refusalHeaders(refusal), ...HEADERS });
    response.end(request.method === 'HEAD' ? undefined : refusalBody(refusal));
  };
  if (Number(request.headers['content-length'] ?? 0) > WORTH_READING) {
    answer();
    return;
  }
  request.once('end', answer).once('error', () => response.destroy());
  request.resume();
}

/** Where there is no request yet: what arrived is not HTTP, or asks for something other than an answer. */
export function refuseOnSocket(socket: Duplex, refusal: Refusal): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = refusalBody(refusal);
  const headers = { ...refusalHeaders(refusal), ...HEADERS, 'Content-Length': String(Buffer.byteLength(body)) };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
}

/** What Node could not read as a request, without saying more about this program than its status. */
export function refusalOfParser(error: Error): Refusal {
  const code = 'code' in error ? error.code : null;
  if (code === 'HPE_INVALID_METHOD') return { status: 405, title: 'Method not allowed', detail: 'No such method.' };
  if (code === 'HPE_HEADER_OVERFLOW') return { status: 431, title: 'Too large', detail: 'The headers are too large.' };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, title: 'Timeout', detail: 'The request took too long.' };
  return { status: 400, title: 'Malformed', detail: 'The request cannot be read.' };
}

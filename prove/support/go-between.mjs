// The broken control: a go-between that says "saved" before it has passed the entry on.
import { createServer, request } from 'node:http';

const PASSED_ON_MS = 40;

/**
 * @param {string} origin where the ward is
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function openGoBetween(origin) {
  const server = createServer((incoming, outgoing) => {
    /** @type {Buffer[]} */
    const parts = [];
    incoming.on('data', (part) => parts.push(part));
    incoming.on('end', () => {
      const body = Buffer.concat(parts);
      const { key } = JSON.parse(body.toString('utf8'));
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify({ key, entryId: key, number: 0, version: 0, savedAt: new Date().toISOString() }));
      setTimeout(() => passOn(origin, incoming, body), PASSED_ON_MS);
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/**
 * @param {string} origin
 * @param {import('node:http').IncomingMessage} incoming
 * @param {Buffer} body
 */
function passOn(origin, incoming, body) {
  const { host: _, ...headers } = incoming.headers;
  const onward = request(`${origin}${incoming.url}`, { method: 'POST', headers }, (answer) => answer.resume());
  onward.on('error', () => {});
  onward.end(body);
}

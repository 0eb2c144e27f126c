// The bar: node:http, one SQL statement, a template. The same rows as the board's, nothing else.
import { createServer } from 'node:http';
import Database from 'better-sqlite3';

const [file = '', ward = ''] = process.argv.slice(2);
const db = new Database(file, { readonly: true });

const rows = db.prepare(`
  SELECT p.id, p.bed, p.mrn, p.familyName, p.givenName, p.birthDate, p.version, s.digest
  FROM PatientStatus s JOIN Patient p ON p.id = s.patientId JOIN Ward w ON w.id = p.wardId
  WHERE s.active = 1 AND w.name = ? ORDER BY p.bed`);
const text = db
  .prepare(`
  SELECT json_group_array(json_object('id', p.id, 'bed', p.bed, 'mrn', p.mrn, 'familyName', p.familyName,
    'givenName', p.givenName, 'birthDate', p.birthDate, 'version', p.version, 'digest', json(s.digest)))
  FROM PatientStatus s JOIN Patient p ON p.id = s.patientId JOIN Ward w ON w.id = p.wardId
  WHERE s.active = 1 AND w.name = ?`)
  .pluck();

const CELLS = ['bed', 'familyName', 'givenName', 'birthDate', 'mrn', 'version'];

function page() {
  const body = rows
    .all(ward)
    .map((row) => /** @type {Record<string, unknown>} */ (row))
    .map((row) => {
      const digest = JSON.parse(String(row['digest']));
      const cells = CELLS.map((cell) => `<td>${row[cell]}</td>`).join('');
      return `<tr>${cells}<td>${Object.keys(digest).length}</td><td>${escaped(JSON.stringify(digest))}</td></tr>`;
    });
  return `<!doctype html><title>Ward board</title><table>${body.join('')}</table>`;
}

const escaped = (/** @type {string} */ raw) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const server = createServer((request, response) => {
  const asData = request.url === '/data';
  response.writeHead(200, { 'content-type': asData ? 'application/json' : 'text/html' });
  response.end(asData ? String(text.get(ward)) : page());
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : 0);
});

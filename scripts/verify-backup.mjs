// Reads a copy of the database from end to end and prints what it found as JSON. Uses the sqlite3 package
// where it is installed: another SQLite build than the one that wrote the copy. Never on the live file.
import Database from 'better-sqlite3';

/** @typedef {(sql: string) => Promise<Record<string, unknown>[]>} Query */

/** @param {string} file @returns {Promise<{ name: string, query: Query } | null>} */
async function openIndependent(file) {
  try {
    const { default: sqlite3 } = await import('sqlite3');
    const db = await new Promise((resolve, reject) => {
      /** @type {import('sqlite3').Database} */
      const opened = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (error) =>
        error ? reject(error) : resolve(opened),
      );
    });
    const query = (/** @type {string} */ sql) =>
      new Promise((resolve, reject) => {
        db.all(sql, (/** @type {Error | null} */ error, /** @type {Record<string, unknown>[]} */ rows) =>
          error ? reject(error) : resolve(rows),
        );
      });
    return { name: 'sqlite3', query: /** @type {Query} */ (query) };
  } catch (error) {
    // An optional dependency: where it could not be built, the copy is read by the build that wrote it.
    if (isMissing(error)) return null;
    throw error;
  }
}

/** @param {unknown} error */
function isMissing(error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ERR_MODULE_NOT_FOUND' || /bindings file/.test(String(error));
}

/** @param {string} file @returns {{ name: string, query: Query }} */
function openSame(file) {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  const query = async (/** @type {string} */ sql) => /** @type {Record<string, unknown>[]} */ (db.prepare(sql).all());
  return { name: 'better-sqlite3', query };
}

/** @param {Query} query */
async function problemsIn(query) {
  const integrity = (await query('PRAGMA integrity_check')).map((row) => String(Object.values(row)[0]));
  const problems = integrity.filter((line) => line !== 'ok');
  const broken = await query('PRAGMA foreign_key_check');
  if (broken.length > 0) problems.push(`${broken.length} broken references`);
  const [trail] = await query('SELECT count(*) AS "rows", coalesce(max("seq"), 0) AS "last" FROM "AuditEvent"');
  if (trail?.['rows'] !== trail?.['last']) problems.push('the audit trail has gaps');
  return { problems, auditEvents: Number(trail?.['rows'] ?? 0) };
}

const file = process.argv[2];
if (file === undefined) throw new Error('Give the copy to verify.');
const { name, query } = (await openIndependent(file)) ?? openSame(file);
const [version] = await query('SELECT sqlite_version() AS "version"');
console.log(JSON.stringify({ engine: `${name}, SQLite ${version?.['version']}`, ...(await problemsIn(query)) }));

// Opens the database file when everybody has left, and counts.
import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';

/** How the MRNs of the patients begin that the proof registers. */
export const PROVE = 'PROVE-';

const OURS = `(SELECT id FROM Patient WHERE mrn LIKE '${PROVE}%')`;

/**
 * @param {{ file: string }} ward
 * @param {Map<string, any>} acked the answers that clients were given, by key
 */
export async function inspect({ file }, acked) {
  const db = new Database(file, { readonly: true });
  const figure = { ...entriesIn(db, acked), ...recordsIn(db), status: recomputed(file) };
  db.close();
  return { figure, faults: faultsIn(figure) };
}

/**
 * @param {import('better-sqlite3').Database} db
 * @param {Map<string, any>} acked
 */
function entriesIn(db, acked) {
  const rows = db.prepare(`SELECT key, response FROM Entry WHERE kind = 'neuro-check' AND patientId IN ${OURS}`).raw();
  /** @type {Map<string, string>} */
  const kept = new Map(
    rows.all().map((row) => {
      const [key, response] = /** @type {[string, string]} */ (row);
      return [key, String(JSON.parse(response).entryId)];
    }),
  );
  return {
    acknowledged: acked.size,
    lost: [...acked.keys()].filter((key) => !kept.has(key)).length,
    altered: [...acked].filter(([key, answer]) => kept.has(key) && kept.get(key) !== answer.entryId).length,
    entries: kept.size,
    doubled: kept.size - new Set(kept.values()).size,
  };
}

/** @param {import('better-sqlite3').Database} db */
function recordsIn(db) {
  const texts = (/** @type {string} */ sql) => db.prepare(sql).pluck().all().map(String);
  const checks = texts(`SELECT id FROM NeuroCheck WHERE patientId IN ${OURS}`);
  /** @type {Map<string, number>} */
  const audited = new Map();
  for (const subject of texts(`SELECT subject FROM AuditEvent WHERE patientId IN ${OURS}`)) {
    const id = subject.split(' ').at(-1) ?? '';
    audited.set(id, (audited.get(id) ?? 0) + 1);
  }
  const [writes] = texts(`SELECT sum(version - 1) FROM Patient WHERE id IN ${OURS}`);
  const [auditGaps] = texts('SELECT max(seq) - count(*) FROM AuditEvent');
  return {
    checks: checks.length,
    withoutAudit: checks.filter((id) => audited.get(id) !== 1).length,
    auditGaps: Number(auditGaps),
    versionsPassed: Number(writes),
    integrity: String(db.pragma('integrity_check', { simple: true })),
  };
}

/**
 * Asks the product's own command whether the status rows equal what the record says.
 *
 * @param {string} file
 */
function recomputed(file) {
  const { status } = spawnSync('npm', ['run', '--silent', 'status', '--', '--check'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATABASE_URL: `file:${file}` },
  });
  return status === 0 ? 'equal' : 'differs';
}

/** @param {ReturnType<typeof entriesIn> & ReturnType<typeof recordsIn> & { status: string }} figure */
function faultsIn(figure) {
  /** @type {[boolean, string][]} */
  const must = [
    [figure.acknowledged > 0, 'nothing was acknowledged'],
    [figure.lost === 0, `${figure.lost} acknowledged entries are lost`],
    [figure.altered === 0, `${figure.altered} answers differ from what was acknowledged`],
    [figure.checks === figure.entries, `${figure.checks} checks for ${figure.entries} entries`],
    [figure.doubled === 0, `${figure.doubled} entries are doubled`],
    [figure.withoutAudit === 0, `${figure.withoutAudit} checks without exactly one audit row`],
    [figure.auditGaps === 0, `${figure.auditGaps} gaps in the audit`],
    [figure.versionsPassed === figure.entries, `${figure.versionsPassed} versions for ${figure.entries} entries`],
    [figure.integrity === 'ok', `integrity: ${figure.integrity}`],
    [figure.status === 'equal', 'the status rows differ from what the checks say'],
  ];
  return must.filter(([holds]) => !holds).map(([, fault]) => fault);
}

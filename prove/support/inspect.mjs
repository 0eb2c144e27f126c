// Opens the database file when everybody has left, and counts.
import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';

/**
 * @param {{ file: string }} ward
 * @param {{ acked: Map<string, any>, patientId: string }} claimed
 */
export async function inspect({ file }, { acked, patientId }) {
  const db = new Database(file, { readonly: true });
  const figure = { ...entriesIn(db, { acked, patientId }), ...recordsIn(db, patientId), status: recomputed(file) };
  db.close();
  return { figure, faults: faultsIn(figure) };
}

/**
 * @param {import('better-sqlite3').Database} db
 * @param {{ acked: Map<string, any>, patientId: string }} claimed
 */
function entriesIn(db, { acked, patientId }) {
  const rows = db.prepare("SELECT key, response FROM Entry WHERE patientId = ? AND kind = 'neuro-check'").raw();
  /** @type {Map<string, string>} */
  const kept = new Map(
    rows.all(patientId).map((row) => {
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

/**
 * @param {import('better-sqlite3').Database} db
 * @param {string} patientId
 */
function recordsIn(db, patientId) {
  const checks = db.prepare('SELECT id FROM NeuroCheck WHERE patientId = ?').pluck().all(patientId).map(String);
  /** @type {Map<string, number>} */
  const audited = new Map();
  for (const subject of db.prepare('SELECT subject FROM AuditEvent WHERE patientId = ?').pluck().all(patientId)) {
    const id = String(subject).split(' ').at(-1) ?? '';
    audited.set(id, (audited.get(id) ?? 0) + 1);
  }
  return {
    checks: checks.length,
    withoutAudit: checks.filter((id) => audited.get(id) !== 1).length,
    auditGaps: Number(db.prepare('SELECT max(seq) - count(*) FROM AuditEvent').pluck().get()),
    version: Number(db.prepare('SELECT version FROM Patient WHERE id = ?').pluck().get(patientId)),
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
    [figure.version === figure.entries + 1, `version ${figure.version} after ${figure.entries} entries`],
    [figure.integrity === 'ok', `integrity: ${figure.integrity}`],
    [figure.status === 'equal', 'the status rows differ from what the checks say'],
  ];
  return must.filter(([holds]) => !holds).map(([, fault]) => fault);
}

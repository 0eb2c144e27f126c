// Thirty patients on the ward, entered through the API like any other, and a history behind them, by SQL.
import Database from 'better-sqlite3';

export const WARD = 'Bench';
const ACTIVE = 30;
const CHECKS_EACH = 20;
const HISTORY_CHECKS_EACH = 43;
const HOUR = 3_600_000;

/**
 * @typedef {(path: string, body: object) => Promise<{ status: number, body: any } | null>} Send
 * @param {Send} send in the name of a charge nurse
 */
export async function fillWard(send) {
  for (let bed = 1; bed <= ACTIVE; bed += 1) {
    const patientId = await registers(send, bed);
    for (let check = CHECKS_EACH; check > 0; check -= 1) {
      const answer = await send(
        '/entries',
        neuroCheck(patientId, { hoursAgo: check * 6, total: 10 - ((check + bed) % 4) }),
      );
      if (answer?.status !== 200) throw new Error(`a check was answered with ${JSON.stringify(answer)}`);
    }
  }
}

/**
 * @param {Send} send
 * @param {number} bed
 */
async function registers(send, bed) {
  const answer = await send('/patients', {
    mrn: `BENCH-${bed}`,
    familyName: `Bench${bed}`,
    givenName: 'Kim',
    birthDate: '1960-02-03',
    sex: 'female',
    ward: WARD,
    bed: String(bed),
    product: 'axicabtagene ciloleucel',
    infusedAt: new Date(Date.now() - (bed % 12) * 24 * HOUR - HOUR).toISOString(),
  });
  if (!answer || answer.status >= 300) throw new Error(`registering was answered with ${JSON.stringify(answer)}`);
  return String(answer.body.patientId);
}

/**
 * @param {string} patientId
 * @param {{ hoursAgo: number, total: number }} what
 */
const neuroCheck = (patientId, { hoursAgo, total }) => ({
  key: crypto.randomUUID(),
  kind: 'neuro-check',
  patientId,
  observedAt: new Date(Date.now() - hoursAgo * HOUR).toISOString(),
  payload: { ice: { total }, consciousness: 'alert', seizure: 'none', motor: 'none', edema: 'none' },
});

/**
 * Patients whose course has ended, each with a stay of checks, in the shape of the ones on the ward.
 *
 * @param {string} file
 * @param {number} patients
 */
export function addHistory(file, patients) {
  const db = new Database(file);
  // Millions of rows that may be made again: without a journal on disk, in a cache that holds the indexes.
  for (const pragma of ['journal_mode = MEMORY', 'synchronous = OFF', 'cache_size = -1500000', 'temp_store = MEMORY'])
    db.pragma(pragma);
  for (const sql of HISTORY) db.prepare(sql).run({ patients, checks: HISTORY_CHECKS_EACH });
  db.exec('ANALYZE');
  db.pragma('journal_mode = WAL');
  const count = (/** @type {string} */ table) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  const figure = { patients: count('Patient'), checks: count('NeuroCheck'), audit: count('AuditEvent') };
  db.close();
  return figure;
}

const STAYED = `
  WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @patients),
       model AS (SELECT p.*, s.digest FROM Patient p JOIN PatientStatus s ON s.patientId = p.id WHERE p.mrn = 'BENCH-1')`;

const HISTORY = [
  `INSERT INTO Patient (id, mrn, familyName, givenName, birthDate, sex, wardId, capd, registeredAt, endedAt, endReason, version)
   SELECT * FROM (${STAYED}
   SELECT 'past-' || i, 'PAST-' || i, 'Past' || i, givenName, birthDate, sex, wardId, capd,
          registeredAt - i * 60000, registeredAt - i * 60000 + 1, 'Discharged', 1 + @checks * 0 FROM n, model)`,
  `INSERT INTO PatientStatus (patientId, wardId, active, version, digest)
   SELECT * FROM (${STAYED} SELECT 'past-' || i, wardId, 0, 1 + @checks * 0, digest FROM n, model)`,
  `INSERT INTO NeuroCheck (id, number, patientId, observedAt, recordedAt, recordedById, skewMs, findings, result, ruleset, source, enteredInError)
   SELECT * FROM (
     WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @patients),
          k(j) AS (SELECT 1 UNION ALL SELECT j + 1 FROM k WHERE j < @checks),
          model AS (SELECT c.* FROM NeuroCheck c JOIN Patient p ON p.id = c.patientId WHERE p.mrn = 'BENCH-1' LIMIT 1)
     SELECT 'past-' || i || '-' || j, 1000000 + i * 100 + j, 'past-' || i, observedAt - i * 60000 - j * 28800000,
            recordedAt - i * 60000 - j * 28800000, recordedById, 0, findings, result, ruleset, source, 0
     FROM k, n, model)`,
  `INSERT INTO AuditEvent (seq, at, actorId, role, action, patientId, subject)
   SELECT * FROM (
     WITH last AS (SELECT max(seq) AS seq FROM AuditEvent),
          model AS (SELECT actorId, role, action FROM AuditEvent WHERE action = 'neuro-check.record' LIMIT 1)
     SELECT last.seq + row_number() OVER (ORDER BY c.rowid), c.recordedAt, model.actorId, model.role, model.action,
            c.patientId, 'check ' || c.id
     FROM NeuroCheck c, last, model WHERE c.id LIKE 'past-%' AND @patients + @checks > 0)`,
];

import type { Patient } from './api';
import { withDatabase } from './kept';

const MINUTE = 60_000;

/**
 * Half an hour cannot be waited for, and the server's clock is the server's. So the drafts of one patient are
 * made older where they are kept.
 */
export function letDraftsAge(patient: Patient, minutes: number) {
  const changes = withDatabase(
    (db) =>
      db
        .prepare(
          `UPDATE Draft SET startedAt = startedAt - @ms, savedAt = savedAt - @ms,
             answers = json_set(answers, '$.startedAt', json_extract(answers, '$.startedAt') - @ms)
           WHERE patientId = @patientId`,
        )
        .run({ ms: minutes * MINUTE, patientId: patient.id }).changes,
  );
  if (changes !== 1) throw new Error(`${changes} drafts aged, one was expected`);
}

/** The same for the moment at which the demo ward of a server was loaded. */
export function letDemoAge(folder: string, hours: number) {
  const changes = withDatabase(
    (db) =>
      db
        .prepare(`UPDATE Setting SET value = CAST(value - @ms AS TEXT) WHERE key = 'demoLoadedAt'`)
        .run({ ms: hours * 60 * MINUTE }).changes,
    folder,
  );
  if (changes !== 1) throw new Error(`${changes} demo wards aged, one was expected`);
}

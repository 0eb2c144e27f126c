import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Patient } from './api';

/**
 * Half an hour cannot be waited for, and the server's clock is the server's. So the drafts of one patient are
 * made older where they are kept.
 */
export function letDraftsAge(patient: Patient, minutes: number) {
  const db = new Database(join(process.env['STORIES_FOLDER'] ?? '', 'icansight.db'), { fileMustExist: true });
  const { changes } = db
    .prepare(
      `UPDATE Draft SET startedAt = startedAt - @ms, savedAt = savedAt - @ms,
         answers = json_set(answers, '$.startedAt', json_extract(answers, '$.startedAt') - @ms)
       WHERE patientId = @patientId`,
    )
    .run({ ms: minutes * 60_000, patientId: patient.id });
  db.close();
  if (changes !== 1) throw new Error(`${changes} drafts aged, one was expected`);
}

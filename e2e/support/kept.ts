import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The database of the stories' server, or of another one whose folder is given. For what no page can bring about. */
export function withDatabase<T>(does: (db: Database.Database) => T, folder = process.env['STORIES_FOLDER'] ?? ''): T {
  const db = new Database(join(folder, 'icansight.db'), { fileMustExist: true });
  try {
    return does(db);
  } finally {
    db.close();
  }
}

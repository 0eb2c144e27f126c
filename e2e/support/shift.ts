import { randomUUID } from 'node:crypto';
import { withDatabase } from './kept';

/**
 * So many nurses with an account each and the password of the demo ward. The accounts page makes them one by one,
 * which is another story; here they are put where accounts are kept. Answers with their usernames.
 */
export function hires(count: number): readonly string[] {
  const shift = randomUUID().slice(0, 8);
  const people = Array.from({ length: count }, (_, index) => `shift.${shift}.${index + 1}`);
  withDatabase((db) => {
    const user = db.prepare(
      `INSERT INTO User (id, name, email, emailVerified, createdAt, updatedAt, username, displayUsername, role, banned)
       SELECT @username, @username, @username || '@accounts.invalid', 0, createdAt, updatedAt, @username, @username, role, 0
       FROM User WHERE username = 'nurse'`,
    );
    const account = db.prepare(
      `INSERT INTO Account (id, accountId, providerId, userId, password, createdAt, updatedAt)
       SELECT @username, @username, providerId, @username, password, Account.createdAt, Account.updatedAt
       FROM Account JOIN User ON User.id = Account.userId WHERE username = 'nurse'`,
    );
    db.transaction(() => {
      for (const username of people) {
        user.run({ username });
        account.run({ username });
      }
    })();
  });
  return people;
}

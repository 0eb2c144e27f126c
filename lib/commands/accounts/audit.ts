import type { AuditEntry } from '@/lib/db/audit';
import type { UserRecord } from '@/lib/db/users';

interface Change {
  readonly before?: UserRecord;
  readonly after: UserRecord;
}

/** What an account was and is. Passwords and links are never written down. */
export function accountAudit(action: string, { before, after }: Change): AuditEntry {
  return {
    action,
    subject: `account ${after.id}`,
    before: before ? JSON.stringify(before) : null,
    after: JSON.stringify(after),
  };
}

import type { Metadata } from 'next';
import { ImportForm } from '@/components/import/import-form';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { may } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';

export const metadata: Metadata = { title: 'Import courses' };

export default async function ImportPage() {
  const actor = await requireActor();
  return (
    <>
      <PageHead title="Import courses" />
      {may(actor, 'import.run') ? (
        <>
          <p className="import-notes">
            CSV in UTF-8 with a header row. Times carry an offset, an empty cell is “not assessed”. An import is all or
            nothing: one refused row applies none. Importing the same files again changes nothing.
          </p>
          <ImportForm />
          <noscript>
            <Notice tone="warning" title="Importing by page needs scripts">
              <p>Without them, use the shell: npm run import -- --patients FILE --checks FILE --dry-run</p>
            </Notice>
          </noscript>
        </>
      ) : (
        <Notice tone="error" title="You may not import">
          <p>A charge nurse can.</p>
        </Notice>
      )}
    </>
  );
}

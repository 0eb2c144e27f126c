'use client';

import { type RefObject, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { ReportView } from './report-view';
import { type ImportAnswer, readAnswer } from './verdict';

type Busy = 'checking' | 'importing' | null;

/** Two files, a dry run, an import. The files stay chosen from one to the other. */
export function ImportForm() {
  const form = useRef<HTMLFormElement>(null);
  const [busy, setBusy] = useState<Busy>(null);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);

  async function send(dryRun: boolean) {
    const files = filesOf(form);
    if (busy !== null) return;
    if (files === null) return setAnswer(NO_FILES);
    setBusy(dryRun ? 'checking' : 'importing');
    setAnswer(await post(files, dryRun));
    setBusy(null);
  }

  return (
    <>
      <form ref={form} className="import-form card padded" onChange={() => setAnswer(null)}>
        <FileField id="patients" label="Patients" hint="patients.csv" />
        <FileField id="checks" label="Checks" hint="checks.csv" />
        <div className="buttons">
          <Button size="large" aria-disabled={busy !== null || undefined} onClick={() => send(true)}>
            {busy === 'checking' ? 'Checking…' : 'Check the files'}
          </Button>
          <Button size="large" tone="primary" aria-disabled={busy !== null || undefined} onClick={() => send(false)}>
            {busy === 'importing' ? 'Importing…' : 'Import'}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className="import-answer">
        {busy !== null && (
          <p role="status">{busy === 'checking' ? 'Checking the files…' : 'Importing, all or nothing…'}</p>
        )}
        {answer?.kind === 'problem' && (
          <Notice tone="error" title={answer.title}>
            <p>{answer.detail}</p>
          </Notice>
        )}
        {answer?.kind === 'report' && <ReportView report={answer.report} />}
      </div>
    </>
  );
}

const NO_FILES: ImportAnswer = {
  kind: 'problem',
  title: 'No file is chosen',
  detail: 'Choose patients.csv, checks.csv or both.',
};

function FileField({ id, label, hint }: { readonly id: string; readonly label: string; readonly hint: string }) {
  return (
    <Field id={id} label={label} hint={hint}>
      {(control) => <input type="file" name={id} accept=".csv,text/csv" className="in" {...control} />}
    </Field>
  );
}

/** The chosen files; an input left empty would be sent as a nameless file. */
function filesOf(form: RefObject<HTMLFormElement | null>): FormData | null {
  if (form.current === null) return null;
  const files = new FormData();
  for (const [name, file] of new FormData(form.current)) {
    if (file instanceof File && file.name !== '') files.append(name, file);
  }
  return [...files].length === 0 ? null : files;
}

async function post(files: FormData, dryRun: boolean): Promise<ImportAnswer> {
  try {
    const response = await fetch(`/api/v1/import/csv?dryRun=${dryRun}`, { method: 'POST', body: files });
    return readAnswer(await response.json());
  } catch {
    return {
      kind: 'problem',
      title: 'No answer from the server',
      detail: dryRun
        ? 'Nothing was written. Try again.'
        : 'The import may or may not have been written. Check the files: rows that are in the record are listed as unchanged.',
    };
  }
}

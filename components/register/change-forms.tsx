'use client';

import { TextField } from '@/components/ui/field';
import type { ChangeKind } from './changes';
import { EntryForm } from './entry-form';
import type { FieldsOf } from './fields';
import type { FormAction, Typed } from './form';
import { InfusionFields } from './infusion-fields';
import { DiseaseFields, PersonFields, PlaceFields, TestFields } from './person-fields';

/** Which record, as it was when the page was read, and a key so that a repeated press writes once. */
export interface RecordRef {
  readonly key: string;
  readonly patientId: string;
  readonly expectedVersion: number;
}

interface Props {
  readonly action: FormAction;
  readonly record: RecordRef;
}

const hiddenFor = (change: ChangeKind, record: RecordRef) => ({ change, ...record });

function Reason({ fields, hint }: { readonly fields: FieldsOf; readonly hint?: string }) {
  return <TextField {...fields.of('reason')} label="Reason" hint={hint} autoComplete="off" maxLength={500} />;
}

export function MoveForm({
  action,
  record,
  recorded,
  wards,
}: Props & { readonly recorded: Typed; readonly wards: readonly string[] }) {
  return (
    <EntryForm
      id="move"
      action={action}
      recorded={recorded}
      hidden={hiddenFor('move', record)}
      submit={{ label: 'Save the place', busy: 'Saving…', tone: 'plain' }}
    >
      {(fields) => <PlaceFields fields={fields} wards={wards} />}
    </EntryForm>
  );
}

export function FurtherInfusionForm({ action, record, zone }: Props & { readonly zone: string }) {
  return (
    <EntryForm
      id="further"
      action={action}
      hidden={hiddenFor('infusion', record)}
      submit={{ label: 'Add the infusion', busy: 'Saving…', tone: 'plain' }}
    >
      {(fields) => (
        <fieldset>
          <legend>A further infusion or dose</legend>
          <InfusionFields fields={fields} zone={zone} />
        </fieldset>
      )}
    </EntryForm>
  );
}

interface CorrectInfusionProps extends Props {
  readonly entryId: string;
  readonly number: number;
  /** It counts; one that was entered in error is corrected no more. */
  readonly stands: boolean;
  readonly recorded: Typed;
  readonly zone: string;
}

export function CorrectInfusionForm(props: CorrectInfusionProps) {
  const { action, record, entryId, number, stands, recorded, zone } = props;
  const was = Object.fromEntries(Object.entries(recorded).map(([name, value]) => [`was-${name}`, value]));
  return (
    <EntryForm
      id={`infusion-${entryId}`}
      action={action}
      recorded={recorded}
      hidden={{ ...hiddenFor('correct-infusion', record), entryId, ...was }}
      isOver={!stands}
      unfold={
        <>
          Correct<span className="vh"> infusion no. {number}</span>
        </>
      }
      submit={{ label: 'Correct the infusion', busy: 'Saving…', tone: 'plain' }}
    >
      {(fields) => (
        <fieldset>
          <legend>What is right</legend>
          <InfusionFields fields={fields} zone={zone} />
          <label className="tick">
            <input type="checkbox" name="enteredInError" defaultChecked={fields.isTicked('enteredInError')} />
            <span>
              This infusion did not happen{' '}
              <small>Marked as entered in error; it stays readable and no longer counts.</small>
            </span>
          </label>
          <Reason fields={fields} hint="The old value stays readable. Every day and window is reckoned again." />
        </fieldset>
      )}
    </EntryForm>
  );
}

export function CorrectPersonForm({ action, record, recorded }: Props & { readonly recorded: Typed }) {
  return (
    <EntryForm
      id="person"
      action={action}
      recorded={recorded}
      hidden={hiddenFor('demographics', record)}
      submit={{ label: 'Save the details', busy: 'Saving…', tone: 'plain' }}
    >
      {(fields) => (
        <>
          <PersonFields fields={fields} />
          <DiseaseFields fields={fields} />
          <TestFields fields={fields} />
          <fieldset>
            <legend>Why it is corrected</legend>
            <Reason fields={fields} hint="The old values stay readable in the timeline." />
          </fieldset>
        </>
      )}
    </EntryForm>
  );
}

interface CourseProps extends Props {
  readonly isOpen: boolean;
  readonly zone: string;
}

const ENDING = { label: 'End the course', busy: 'Ending…', tone: 'danger' } as const;
const REOPENING = { label: 'Reopen the course', busy: 'Reopening…', tone: 'plain' } as const;

/** One form that ends and reopens, so that what it did is still said when it asks for the other. */
export function CourseForm({ action, record, isOpen, zone }: CourseProps) {
  return (
    <EntryForm
      id={isOpen ? 'end-course' : 'reopen'}
      action={action}
      hidden={hiddenFor(isOpen ? 'end-course' : 'reopen-course', record)}
      submit={isOpen ? ENDING : REOPENING}
    >
      {(fields) => (isOpen ? <EndFields fields={fields} zone={zone} /> : <ReopenFields fields={fields} />)}
    </EntryForm>
  );
}

function EndFields({ fields, zone }: { readonly fields: FieldsOf; readonly zone: string }) {
  return (
    <fieldset>
      <legend>End of the course</legend>
      <p className="hint">The patient leaves the board. The record stays readable and can be reopened.</p>
      <div className="form-grid">
        <TextField
          {...fields.of('endedAt')}
          label="Ended at"
          hint={`Leave empty for now; else as 22-Nov-2026 10:30, on the clock of ${zone}`}
          autoComplete="off"
          maxLength={60}
        />
        <Reason fields={fields} hint="For example: discharged home" />
      </div>
    </fieldset>
  );
}

function ReopenFields({ fields }: { readonly fields: FieldsOf }) {
  return (
    <fieldset>
      <legend>Reopen the course</legend>
      <Reason fields={fields} hint="The patient is on the board again." />
    </fieldset>
  );
}

import { type Entry, neuroCheck, type Patient } from './api';
import { WELL } from './findings';
import type { Who } from './person';

/** One thing a person could do through the API, and who may. */
export interface Deed {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
  /** Sent as a form with files instead of a body. */
  readonly files?: Readonly<Record<string, string>>;
  readonly may: readonly Who[];
}

const READERS: readonly Who[] = ['nurse', 'nurse2', 'charge', 'physician', 'pharmacist', 'viewer'];
const RECORDERS: readonly Who[] = ['nurse', 'nurse2', 'charge', 'physician'];
const SENIORS: readonly Who[] = ['charge', 'physician'];

const entry = (name: string, may: readonly Who[], body: Entry): Deed => ({
  name,
  method: 'POST',
  path: '/entries',
  body,
  may,
});

/**
 * Every command and query behind the API. Bodies are complete but name a record that is not there:
 * who may is told apart (404 or 422 against 403) without changing anything.
 */
export function deeds(patient: Patient): readonly Deed[] {
  const nobody = '00000000-0000-4000-8000-000000000000';
  const elsewhere = { ...patient, id: nobody };
  const about = (kind: string, payload: unknown) => ({ kind, patientId: nobody, expectedVersion: 1, payload });
  return [
    { name: 'read the board', method: 'GET', path: '/board', may: READERS },
    { name: 'find a patient', method: 'GET', path: `/patients?mrn=${patient.mrn}`, may: READERS },
    { name: 'read a patient', method: 'GET', path: `/patients/${patient.id}`, may: READERS },
    { name: 'read a course', method: 'GET', path: `/patients/${patient.id}/course`, may: READERS },
    {
      name: 'register a patient',
      method: 'POST',
      path: '/patients',
      // The MRN is taken: whoever may register is told so, and nobody is registered.
      body: {
        mrn: patient.mrn,
        familyName: 'Taken',
        givenName: 'Name',
        birthDate: '1960-01-01',
        sex: 'other',
        ward: patient.ward,
      },
      may: RECORDERS,
    },
    entry('record a neuro check', RECORDERS, neuroCheck(elsewhere, WELL)),
    entry(
      'take back an entry',
      RECORDERS,
      about('correction', { entryId: nobody, reason: 'Not this one', enteredInError: true }),
    ),
    entry('record an infusion', RECORDERS, about('infusion', { product: 'tisagenlecleucel' })),
    entry('move a patient', RECORDERS, about('move', { ward: patient.ward, bed: '1' })),
    entry('end a course', SENIORS, about('end-course', { reason: 'Discharged' })),
    entry('reopen a course', SENIORS, about('reopen-course', { reason: 'Readmitted' })),
    {
      name: 'import courses',
      method: 'POST',
      path: '/import/csv',
      files: { patients: 'no,such,header\n' },
      may: ['charge'],
    },
  ];
}

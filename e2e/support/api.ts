import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type APIResponse, expect } from '@playwright/test';
import type { Findings } from './findings';

export const HOUR = 3_600_000;

export interface Patient {
  readonly id: string;
  readonly mrn: string;
  readonly familyName: string;
  readonly displayName: string;
  readonly ward: string;
  readonly bed: string;
}

export interface Answer {
  readonly key: string;
  readonly entryId: string;
  readonly number: number;
  readonly version: number;
  readonly savedAt: string;
  readonly result: unknown;
}

export interface Entry {
  readonly kind: string;
  readonly patientId: string;
  readonly payload: unknown;
  readonly key?: string;
  readonly observedAt?: string;
  readonly expectedVersion?: number;
}

export interface Check {
  readonly id: string;
  readonly number: number;
  readonly observedAt: string;
  readonly recordedAt: string;
  readonly late: boolean;
  readonly enteredInError: boolean;
  readonly correctionOf: string | null;
  readonly correctedBy: string | null;
  readonly findings: { readonly ice: Readonly<Record<string, number | null>> | null };
  readonly icans: { readonly kind: string; readonly grade?: number } | null;
}

export interface Course {
  readonly timeZone: string;
  readonly patient: { readonly id: string; readonly mrn: string; readonly version: number };
  readonly checks: readonly Check[];
  readonly infusions: readonly {
    readonly id: string;
    readonly number: number;
    readonly product: string;
    readonly infusedAt: string;
  }[];
}

export interface Row {
  readonly patientId: string;
  readonly mrn: string;
  readonly [field: string]: unknown;
}

export interface Board {
  readonly asOf: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly rows: readonly Row[];
}

/** What a script of the hospital would send, in the name of one person. */
export interface Api {
  readonly request: APIRequestContext;
  post(path: string, body: unknown): Promise<APIResponse>;
  enters(entry: Entry): Promise<Answer>;
  tries(entry: Entry): Promise<APIResponse>;
  course(patientId: string): Promise<Course>;
  board(query?: Readonly<Record<string, string>>): Promise<Board>;
  /** One patient's row, while the course is open. */
  row(patient: Patient, at?: string): Promise<Row | undefined>;
}

export function api(request: APIRequestContext): Api {
  const post = (path: string, body: unknown) => request.post(`/api/v1${path}`, { data: body as object });
  const tries = (entry: Entry) => post('/entries', { key: randomUUID(), ...entry });
  const board = async (query: Readonly<Record<string, string>> = {}) =>
    answered<Board>(await request.get('/api/v1/board', { params: query }));
  return {
    request,
    post,
    tries,
    enters: async (entry) => answered<Answer>(await tries(entry)),
    course: async (patientId) => answered<Course>(await request.get(`/api/v1/patients/${patientId}/course`)),
    board,
    row: async (patient, at) => {
      const { rows } = await board({ ward: patient.ward, ...(at === undefined ? {} : { at }) });
      return rows.find(({ patientId }) => patientId === patient.id);
    },
  };
}

/** The body of an answer that had to be a yes. */
export async function answered<T>(response: APIResponse): Promise<T> {
  const text = await response.text();
  expect(response.ok(), `${response.status()} ${response.url()} ${text}`).toBe(true);
  return JSON.parse(text);
}

export const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();

/** The same on the clock of the ward, as a person types it: `2026-11-22 10:30`. */
export const wardTime = ({ timeZone }: Pick<Course, 'timeZone'>, hours: number) =>
  new Date(hoursAgo(hours)).toLocaleString('sv-SE', { timeZone }).slice(0, 16);

export const neuroCheck = (patient: Patient, findings: Findings, hours: number | null = null): Entry => ({
  kind: 'neuro-check',
  patientId: patient.id,
  payload: findings,
  ...(hours === null ? {} : { observedAt: hoursAgo(hours) }),
});

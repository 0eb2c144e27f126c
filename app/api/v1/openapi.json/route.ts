import { z } from 'zod';
import { jsonOk, refuseMethod } from '@/app/api/v1/problem';
import { crsFindings } from '@/lib/clinical/crs/schema';
import { neuroFindings } from '@/lib/clinical/icans/schema';
import { ENTRY_KINDS } from '@/lib/commands/entries';
import { registration } from '@/lib/commands/register-patient';

/** The routes described from the very schemas that they parse with. */
export const GET = () => jsonOk(describeApi());

const onlyGet = refuseMethod('GET');

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT };

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

const json = (schema: unknown) => ({ required: true, content: { 'application/json': { schema } } });

const ANSWERS = {
  200: { description: 'Done.' },
  default: {
    description: 'A problem (RFC 9457); `fields` names input at fault.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  },
};

const query = (name: string, description: string) => ({ name, in: 'query', description, schema: { type: 'string' } });
const patientId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const AT = query('at', 'ISO instant with its offset, not in the future; write + as %2B.');

const reads = (summary: string, parameters: unknown[]) => ({ get: { summary, parameters, responses: ANSWERS } });
const writes = (summary: string, requestBody: unknown) => ({ post: { summary, requestBody, responses: ANSWERS } });

function describeApi() {
  return {
    openapi: '3.1.0',
    info: { title: 'ICANSight', version: '1', description: 'Records, computes and shows rules with their sources.' },
    paths: {
      '/api/v1/sign-in': writes('Sign in', json({ $ref: '#/components/schemas/Credentials' })),
      '/api/v1/sign-out': { post: { summary: 'Sign out', responses: ANSWERS } },
      '/api/v1/icans/grade': writes(
        'Grade findings; no patient, no sign-in',
        json({ $ref: '#/components/schemas/NeuroFindings' }),
      ),
      '/api/v1/crs/grade': writes(
        'Grade CRS; no patient, no sign-in',
        json({ $ref: '#/components/schemas/CrsFindings' }),
      ),
      '/api/v1/patients': {
        ...reads('Find by MRN', [query('mrn', 'The whole MRN.')]),
        ...writes('Register a patient', json({ $ref: '#/components/schemas/Registration' })),
      },
      '/api/v1/patients/{id}': reads('One patient', [patientId]),
      '/api/v1/patients/{id}/course': reads('What the chart shows', [patientId, AT]),
      '/api/v1/board': reads('The ward board, ordered by need', [query('ward', 'The ward’s name.'), AT]),
      '/api/v1/entries': writes('Any clinical write', json({ $ref: '#/components/schemas/Entry' })),
      '/api/v1/import/csv': writes('Import patients and checks, all or nothing', {
        required: true,
        content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/ImportFiles' } } },
      }),
      '/api/v1/health/live': reads('The process runs', []),
      '/api/v1/health/ready': reads('The database takes writes', []),
    },
    components: { schemas: schemas() },
  };
}

function schemas() {
  const text = { type: 'string' };
  const file = { type: 'string', format: 'binary' };
  return {
    NeuroFindings: schemaOf(neuroFindings),
    CrsFindings: schemaOf(crsFindings),
    Registration: schemaOf(registration),
    Entry: { oneOf: Object.entries(ENTRY_KINDS).map(([kind, { payload }]) => entrySchema(kind, payload)) },
    Credentials: { type: 'object', properties: { username: text, password: text }, required: ['username', 'password'] },
    ImportFiles: { type: 'object', properties: { patients: file, checks: file } },
    Problem: {
      type: 'object',
      properties: { type: text, title: text, status: { type: 'integer' }, detail: text, fields: { type: 'object' } },
      required: ['type', 'title', 'status', 'detail'],
    },
  };
}

function entrySchema(kind: string, payload: z.ZodType) {
  return {
    type: 'object',
    properties: {
      key: { type: 'string', format: 'uuid' },
      kind: { const: kind },
      patientId: { type: 'string' },
      observedAt: { type: 'string', format: 'date-time' },
      expectedVersion: { type: 'integer' },
      payload: kind === 'neuro-check' ? { $ref: '#/components/schemas/NeuroFindings' } : schemaOf(payload),
    },
    required: ['key', 'kind', 'patientId', 'payload'],
    additionalProperties: false,
  };
}

import { guarded } from '@/app/api/v1/guarded';
import { readJson } from '@/app/api/v1/json-body';
import { jsonOk, problem, refuseMethod } from '@/app/api/v1/problem';
import { gradeCrs } from '@/lib/clinical/crs/grade';
import { parseCrs } from '@/lib/clinical/crs/parse';

/** The calculator: findings in, grade out. No patient, no sign-in, nothing kept. */
export const POST = (request: Request) => guarded(() => answerGrade(request));

async function answerGrade(request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return problem(body.error);
  const parsed = parseCrs(body.value);
  if (!parsed.ok) {
    return problem({ kind: 'invalid', detail: 'These findings are not accepted as written.', fields: parsed.fields });
  }
  const result = gradeCrs(parsed.value);
  return result.kind === 'refused' ? problem(result) : jsonOk(result);
}

const onlyPost = refuseMethod('POST');

export { onlyPost as DELETE, onlyPost as GET, onlyPost as PATCH, onlyPost as PUT };

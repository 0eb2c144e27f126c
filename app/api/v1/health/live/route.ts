import { jsonOk, refuseMethod } from '@/app/api/v1/problem';

export const dynamic = 'force-dynamic';

/** The process runs and answers. */
export const GET = () => jsonOk({ status: 'live' });

const onlyGet = refuseMethod('GET');

export { onlyGet as DELETE, onlyGet as PATCH, onlyGet as POST, onlyGet as PUT };

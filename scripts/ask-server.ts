import { request } from 'node:http';
import type { Environment } from '@/lib/env';

export interface Question {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks the server that runs on this machine, by the name it answers to; `fetch` would send its own. */
export async function askServer({ port, appOrigin }: Environment, question: Question): Promise<Answer> {
  const host = appOrigin === null ? `localhost:${port}` : new URL(appOrigin).host;
  const { method = 'GET', path, body } = question;
  const encoded = new Response(body ?? null);
  const bytes = Buffer.from(await encoded.arrayBuffer());
  const type = encoded.headers.get('content-type');
  const headers = {
    ...question.headers,
    host,
    'content-length': String(bytes.length),
    ...(type ? { 'content-type': type } : {}),
  };
  return await new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, async (response) => {
      let text = '';
      for await (const part of response.setEncoding('utf8')) text += part;
      resolve({ status: response.statusCode ?? 0, text });
    });
    sent.once('error', reject).end(bytes);
  });
}

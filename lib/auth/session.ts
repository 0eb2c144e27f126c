import 'server-only';
import type { Route } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from './actor';
import { PATH_HEADER, signInPath } from './next-path';
import { readActor } from './read-actor';

/** For routes: who is asking, or null. */
export function findActor(incoming: Headers): Promise<Actor | null> {
  return readActor(incoming);
}

/** For pages that anyone may see and that show more to someone signed in. Asked once per page. */
export const currentActor = cache(async (): Promise<Actor | null> => readActor(new Headers(await headers())));

/** For pages and actions: whoever is not signed in is sent to do so, and comes back to the page asked for. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  return redirect(signInPath((await headers()).get(PATH_HEADER)) as Route);
}

import { CAPD } from '@/lib/clinical/capd/items';
import {
  CONSCIOUSNESS,
  EDEMA,
  ICANS_DOMAINS,
  type IcansDomain,
  MOTOR,
  type NeuroFindings,
  SEIZURE,
} from '@/lib/clinical/icans/findings';
import type { CheckForm } from '@/lib/clinical/icans/form';
import { ICE } from '@/lib/clinical/ice/items';

/** What a form or an address says under a name. */
export type Read = (name: string) => string | null;

/** As long a cause as counts; a shorter one is still being typed. */
const CAUSE_AT_LEAST = 3;

export function formFrom(read: Read): CheckForm {
  return read('test') === 'capd' ? 'capd' : 'ice';
}

/** The findings of a calculator form. Whatever is not one of its answers is a blank, never a normal. */
export function findingsFrom(read: Read): NeuroFindings {
  const form = formFrom(read);
  const isUnable = read('capd-unable') === 'on';
  return {
    ice: form === 'ice' ? itemsFrom(read, ICE.items) : null,
    capd: form === 'ice' ? null : isUnable ? { unable: true } : itemsFrom(read, CAPD_ITEMS),
    consciousness: oneOf(CONSCIOUSNESS, read('consciousness')),
    seizure: oneOf(SEIZURE, read('seizure')),
    motor: oneOf(MOTOR, read('motor')),
    edema: oneOf(EDEMA, read('edema')),
    notDone: {},
    attributedElsewhere: causesFrom(read),
    signs: [],
  };
}

const CAPD_ITEMS = CAPD.items.map((key) => ({ key, points: CAPD.pointsPerItem }));

function itemsFrom<Key extends string>(read: Read, items: readonly { readonly key: Key; readonly points: number }[]) {
  const points = items.map(({ key, points: most }) => [key, pointsFrom(read(key), most)] as const);
  return Object.fromEntries(points) as Record<Key, number | null>;
}

function pointsFrom(text: string | null, most: number): number | null {
  if (text === null || !/^[0-9]$/.test(text)) return null;
  return Number(text) <= most ? Number(text) : null;
}

function oneOf<Word extends string>(words: readonly Word[], text: string | null): Word | null {
  return words.find((word) => word === text) ?? null;
}

function causesFrom(read: Read): { readonly [domain in IcansDomain]?: string } {
  const causes = ICANS_DOMAINS.flatMap((domain) => {
    const cause = read(`attribute-${domain}`)?.trim() ?? '';
    return cause.length < CAUSE_AT_LEAST ? [] : [[domain, cause] as const];
  });
  return Object.fromEntries(causes);
}

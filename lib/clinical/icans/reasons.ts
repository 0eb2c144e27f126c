import { CAPD } from '../capd/items';
import { ICE } from '../ice/items';
import type { NeuroFindings, NotDoneKey } from './findings';
import { type CheckForm, domainsOf, formOf } from './form';
import { missingIn } from './missing';

/** The findings as they go on the record: whatever was not tested, and nobody said why, is `not-done`. */
export function withReasons(findings: NeuroFindings, asked: CheckForm): NeuroFindings {
  const form = formOf(findings, asked);
  const missing = domainsOf(form).flatMap((domain) => missingIn(findings, domain));
  const silent = missing.flatMap(keyOf).filter((key) => !isExplained(findings, form, key));
  const notDone = { ...findings.notDone, ...Object.fromEntries(silent.map((key) => [key, 'not-done'])) };
  return { ...findings, notDone };
}

/** `ice.writing` is told under `writing`. How long a seizure lasted was not left untested. */
function keyOf(missing: string): readonly NotDoneKey[] {
  return missing === 'seizure.duration' ? [] : [missing.replace(/^(ice|capd)\./, '') as NotDoneKey];
}

const TESTS: Readonly<Record<CheckForm, readonly NotDoneKey[]>> = {
  ice: ['ice', ...ICE.items.map((item) => item.key)],
  capd: ['capd', ...CAPD.items],
};

function isExplained({ notDone, consciousness }: NeuroFindings, form: CheckForm, key: NotDoneKey): boolean {
  if (notDone[key] !== undefined) return true;
  // Why a patient cannot be assessed is told once, wherever it was told.
  if (key === 'consciousness') return consciousness === 'not-assessable' && Object.keys(notDone).length > 0;
  if (!TESTS[form].includes(key)) return false;
  // A reason for the whole test speaks for its items, and the other way round.
  return key === form ? TESTS[form].some((each) => notDone[each] !== undefined) : notDone[form] !== undefined;
}

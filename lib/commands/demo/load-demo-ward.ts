import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import type { Actor } from '@/lib/auth/actor';
import { HOUR, type Instant, isoOf, localDate, startOfDay, type Zone } from '@/lib/clinical/time';
import type { Failure, Result } from '@/lib/result';
import { recordEntry } from '../entries';
import { registerPatient } from '../register-patient';
import { WITH_NEUROTOXICITY } from './neurotoxicity';
import type { DemoCheck, DemoPatient } from './patient';
import { WATCHED } from './watched';

const DEMO_PATIENTS: readonly DemoPatient[] = [...WITH_NEUROTOXICITY, ...WATCHED];
const DEMO_WARD_NAME = 'Demo';

/** Infusions run in the late morning of their ward day. */
const INFUSION_HOUR = 11;
/** Patients are registered and checked a little before their infusion. */
const REGISTERED_HOURS_BEFORE = 26;
const BASELINE_HOURS_BEFORE = 3;
const USUAL_EVERY_HOURS = 12;

export interface DemoStaff {
  readonly nurse: Actor;
  readonly nurse2: Actor;
  readonly charge: Actor;
  readonly physician: Actor;
}

interface Step {
  readonly at: Instant;
  readonly run: () => Promise<void>;
}

/** Loads the demo ward through the same commands as the bedside, in the order in which it would have happened. */
export async function loadDemoWard(
  staff: DemoStaff,
  clock: { readonly now: Instant; readonly zone: Zone },
): Promise<void> {
  const ids = new Map<string, string>();
  const steps = DEMO_PATIENTS.flatMap((patient) => stepsFor(patient, { staff, ids, ...clock }));
  steps.sort((a, b) => a.at - b.at);
  for (const step of steps) await step.run();
}

interface Loading {
  readonly staff: DemoStaff;
  readonly ids: Map<string, string>;
  readonly now: Instant;
  readonly zone: Zone;
}

function stepsFor(patient: DemoPatient, loading: Loading): Step[] {
  const { now, zone } = loading;
  const doses = patient.dosesDaysAgo.map((daysAgo) => startOfDay(zone, now, -daysAgo) + INFUSION_HOUR * HOUR);
  const first = doses[0];
  if (first === undefined) throw new Error(`${patient.mrn} has no dose`);
  const registeredAt = Math.min(first, now) - REGISTERED_HOURS_BEFORE * HOUR;
  const steps: Step[] = [{ at: registeredAt, run: () => register(patient, loading, { first, registeredAt }) }];
  if (patient.baseline !== null) {
    const at = Math.min(first, now) - BASELINE_HOURS_BEFORE * HOUR;
    steps.push({
      at,
      run: () => check(patient, { hoursAgo: (now - at) / HOUR, findings: patient.baseline ?? {} }, loading),
    });
  }
  for (const [index, dose] of doses.slice(1).entries())
    steps.push({ at: dose, run: () => furtherDose(patient, loading, { at: dose, number: index + 2 }) });
  for (const each of coursesOf(patient, { first, now }))
    steps.push({ at: now - each.hoursAgo * HOUR, run: () => check(patient, each, loading) });
  return steps;
}

/** The listed checks, and before them one every twelve hours back to the infusion. */
function coursesOf(
  patient: DemoPatient,
  { first, now }: { readonly first: Instant; readonly now: Instant },
): DemoCheck[] {
  const since = (now - first) / HOUR;
  const listed = patient.checks.filter((each) => each.hoursAgo < since - 1);
  const oldest = patient.checks.at(-1)?.hoursAgo;
  if (oldest === undefined) return [];
  const usual: DemoCheck[] = [];
  for (let hoursAgo = oldest + USUAL_EVERY_HOURS; hoursAgo < since - 1; hoursAgo += USUAL_EVERY_HOURS)
    usual.push({ hoursAgo, findings: patient.usual, by: usual.length % 2 === 0 ? 'nurse2' : 'nurse' });
  return [...listed, ...usual];
}

async function register(
  patient: DemoPatient,
  { staff, ids, now, zone }: Loading,
  { first, registeredAt }: { readonly first: Instant; readonly registeredAt: Instant },
): Promise<void> {
  const { mrn, familyName, givenName, sex, bed, indication, tumorBurden, weightKg, product } = patient;
  const registered = expectDone(
    await registerPatient(
      staff.charge,
      {
        ...{ mrn, familyName, givenName, sex, bed, indication, tumorBurden, weightKg, product },
        birthDate: birthDateOf(patient, zone, now),
        ward: DEMO_WARD_NAME,
        infusedAt: isoOf(first),
        doseLabel: patient.dosesDaysAgo.length > 1 ? 'dose 1' : null,
      },
      registeredAt,
    ),
  );
  ids.set(mrn, registered.patientId);
}

function birthDateOf({ born }: DemoPatient, zone: Zone, now: Instant): string {
  if (typeof born === 'string') return born;
  return Temporal.PlainDate.from(localDate(zone, now)).subtract({ years: born.yearsAgo, months: 3 }).toString();
}

async function furtherDose(
  patient: DemoPatient,
  { staff, ids }: Loading,
  dose: { readonly at: Instant; readonly number: number },
): Promise<void> {
  const payload = { product: patient.product, infusedAt: isoOf(dose.at), doseLabel: `dose ${dose.number}` };
  const entry = { key: randomUUID(), kind: 'infusion', patientId: ids.get(patient.mrn), payload };
  expectDone(await recordEntry(staff.physician, entry, dose.at));
}

async function check(patient: DemoPatient, each: DemoCheck, { staff, ids, now }: Loading): Promise<void> {
  const at = Math.round(now - each.hoursAgo * HOUR);
  const patientId = ids.get(patient.mrn);
  const author = staff[each.by ?? 'nurse'];
  const payload = each.correctedFrom?.findings ?? each.findings;
  const first = expectDone(
    await recordEntry(author, { key: randomUUID(), kind: 'neuro-check', patientId, payload }, at),
  );
  if (!each.correctedFrom) return;
  const correction = { entryId: first.entryId, reason: each.correctedFrom.reason, findings: each.findings };
  const entry = {
    key: randomUUID(),
    kind: 'correction',
    patientId,
    expectedVersion: first.version,
    payload: correction,
  };
  expectDone(await recordEntry(author, entry, at + 14 * 60_000));
}

function expectDone<T>(result: Result<T, Failure>): T {
  if (result.ok) return result.value;
  throw new Error(`the demo ward does not load: ${JSON.stringify(result.error)}`);
}

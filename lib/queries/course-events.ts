import type { CourseEvent } from '@/lib/clinical/course/view';
import { isoOf, type Zone } from '@/lib/clinical/time';
import { stampOf } from '@/lib/clinical/time-words';
import type { AuditRecord } from '@/lib/db/audit';
import type { CourseRecord } from './course-checks';

type Values = Readonly<Record<string, unknown>>;

/** What the timeline tells besides the checks: registration, moves, infusions, corrections, end of course. */
export function courseEvents(
  trail: readonly AuditRecord[],
  { names, zone }: Pick<CourseRecord, 'names' | 'zone'>,
): CourseEvent[] {
  return trail.flatMap((event) => {
    const text = inWords(event, zone);
    if (text === null) return [];
    return [
      {
        at: isoOf(event.at),
        action: event.action,
        text,
        by: names.get(event.actorId) ?? 'Unknown account',
        reason: event.reason,
      },
    ];
  });
}

function inWords({ action, before, after }: AuditRecord, zone: Zone): string | null {
  const was = readValues(before);
  const is = readValues(after);
  switch (action) {
    case 'patient.register':
      return 'Registered';
    case 'patient.move':
      return `Moved from ${place(was)} to ${place(is)}`;
    case 'patient.correct':
      return `Record corrected: ${changes(was, is)}`;
    case 'course.end':
      return `Course ended ${when(is['endedAt'], zone)}`;
    case 'course.reopen':
      return 'Course reopened';
    case 'infusion.record':
      return `Infusion recorded: ${infusion(is, zone)}`;
    case 'infusion.correct':
      return `Infusion corrected: was ${infusion(was, zone)}, now ${infusion(is, zone)}`;
    case 'infusion.entered-in-error':
      return `Infusion entered in error: ${infusion(was, zone)}`;
    default:
      return null;
  }
}

function readValues(json: string | null): Values {
  const raw: unknown = json === null ? null : JSON.parse(json);
  return raw !== null && typeof raw === 'object' ? (raw as Values) : {};
}

const shown = (value: unknown): string =>
  value === null || value === undefined || value === '' ? 'not recorded' : String(value);

const place = (values: Values) => `bed ${shown(values['bed'])}`;

const when = (value: unknown, zone: Zone) => (typeof value === 'number' ? stampOf(zone, value) : shown(value));

const infusion = (values: Values, zone: Zone) => `${shown(values['product'])}, ${when(values['startedAt'], zone)}`;

const LABELS: Readonly<Record<string, string>> = {
  mrn: 'MRN',
  familyName: 'family name',
  givenName: 'given name',
  birthDate: 'birth date',
  sex: 'sex',
  bed: 'bed',
  weightGrams: 'weight in g',
  indication: 'indication',
  tumorBurden: 'tumor burden',
  cellDose: 'cell dose',
  expansion: 'expansion',
  baselineIce: 'baseline ICE',
  capd: 'CAPD in place of ICE',
};

function changes(was: Values, is: Values): string {
  const changed = Object.entries(LABELS).filter(([key]) => shown(was[key]) !== shown(is[key]));
  if (changed.length === 0) return 'no value changed';
  return changed.map(([key, label]) => `${label} was ${shown(was[key])}, now ${shown(is[key])}`).join('; ');
}

import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { DateTime } from '@/components/ui/date-time';
import { Notice } from '@/components/ui/notice';
import type { Course, CourseInfusionView } from '@/lib/clinical/course/view';
import { dateWords, stampOf } from '@/lib/clinical/time-words';
import {
  CorrectInfusionForm,
  CorrectPersonForm,
  CourseForm,
  FurtherInfusionForm,
  MoveForm,
  type RecordRef,
} from './change-forms';
import type { FormAction, Typed } from './form';
import { infusionRows } from './infusion-rows';

/** What the person reading may change. Decided by the page; the commands decide again. */
export interface DetailRights {
  readonly move: boolean;
  readonly correctPerson: boolean;
  readonly addInfusion: boolean;
  readonly correctInfusion: boolean;
  readonly endCourse: boolean;
}

interface Props {
  readonly course: Course;
  readonly rights: DetailRights;
  readonly wards: readonly string[];
  readonly action: FormAction;
}

/** Everything about a patient that is not a check: place, infusions, details, end of course. */
export function DetailsScreen({ course, rights, wards, action }: Props) {
  const { patient, timeZone } = course;
  const isOpen = patient.endedAt === null;
  const record = (): RecordRef => ({ key: randomUUID(), patientId: patient.id, expectedVersion: patient.version });
  return (
    <div className="details-page">
      <Part id="infusions" title="Infusions">
        <Infusions course={course} mayCorrect={rights.correctInfusion} action={action} record={record} />
        {rights.addInfusion && isOpen && <FurtherInfusionForm action={action} record={record()} zone={timeZone} />}
      </Part>
      {rights.move && isOpen && (
        <Part id="place" title="Ward and bed">
          <MoveForm
            action={action}
            record={record()}
            recorded={{ ward: patient.ward, bed: patient.bed ?? '' }}
            wards={wards}
          />
        </Part>
      )}
      {rights.correctPerson && (
        <Part id="person" title="Details">
          <CorrectPersonForm action={action} record={record()} recorded={personTyped(course)} />
        </Part>
      )}
      <Part id="end" title="Course">
        <EndOfCourse course={course} mayEnd={rights.endCourse} action={action} record={record} />
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

interface PartProps {
  readonly course: Course;
  readonly action: FormAction;
  readonly record: () => RecordRef;
}

function EndOfCourse({ course, mayEnd, action, record }: PartProps & { readonly mayEnd: boolean }) {
  const { patient, timeZone } = course;
  return (
    <>
      {patient.endedAt !== null && (
        <Notice title="Course ended" className="ended">
          <p>
            Ended <DateTime at={patient.endedAt} zone={timeZone} />: {patient.endReason ?? 'reason not recorded'}.
            {!mayEnd && ' A charge nurse or physician can reopen it.'}
          </p>
        </Notice>
      )}
      {mayEnd && <CourseForm action={action} record={record()} isOpen={patient.endedAt === null} zone={timeZone} />}
      {!mayEnd && patient.endedAt === null && <p>The course is open. A charge nurse or physician can end it.</p>}
    </>
  );
}

function Infusions({ course, mayCorrect, action, record }: PartProps & { readonly mayCorrect: boolean }) {
  const { infusions, timeZone } = course;
  if (infusions.length === 0) return <p>No infusion is recorded. Days and window begin with it.</p>;
  return (
    <ul className="card infusions">
      {infusionRows(infusions).map(({ key, infusion, stands }) => (
        <li key={key}>
          <InfusionLine infusion={infusion} stands={stands} zone={timeZone} />
          {mayCorrect && infusion.correctedBy === null && (
            <CorrectInfusionForm
              action={action}
              record={record()}
              entryId={infusion.id}
              number={infusion.number}
              stands={stands}
              recorded={infusionTyped(infusion, timeZone)}
              zone={timeZone}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function InfusionLine({ infusion, stands, zone }: { infusion: CourseInfusionView; stands: boolean; zone: string }) {
  const what = (
    <>
      {infusion.product}
      {infusion.doseLabel !== null && `, ${infusion.doseLabel}`}, <DateTime at={infusion.infusedAt} zone={zone} />
    </>
  );
  return (
    <>
      <p>{stands ? <b>{what}</b> : <del>{what}</del>}</p>
      <p className="meta">
        {infusion.enteredInError && 'Entered in error. '}
        {infusion.correctedBy !== null && 'Replaced by a correction. '}
        {infusion.reason !== null && `${infusion.reason}. `}
        Recorded <DateTime at={infusion.recordedAt} zone={zone} /> by {infusion.recordedBy}, no. {infusion.number}
      </p>
    </>
  );
}

const infusionTyped = (infusion: CourseInfusionView, zone: string): Typed => ({
  product: infusion.product,
  infusedAt: stampOf(zone, Date.parse(infusion.infusedAt)),
  doseLabel: infusion.doseLabel ?? '',
});

function personTyped({ patient }: Course): Typed {
  return {
    mrn: patient.mrn,
    familyName: patient.familyName,
    givenName: patient.givenName,
    birthDate: dateWords(patient.birthDate),
    sex: patient.sex,
    weightKg: patient.weightKg === null ? '' : String(patient.weightKg),
    indication: patient.indication ?? '',
    tumorBurden: patient.tumorBurden ?? '',
    cellDose: patient.cellDose ?? '',
    expansion: patient.expansion ?? '',
    baselineIce: patient.baselineIce === null ? '' : String(patient.baselineIce),
    ...(patient.capdFlag ? { capd: 'on' } : {}),
  };
}

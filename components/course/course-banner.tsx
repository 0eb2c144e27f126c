import { PatientBanner } from '@/components/patient/patient-banner';
import { CalendarDate, DateTime } from '@/components/ui/date-time';
import type { Course } from '@/lib/clinical/course/view';
import { standingChecks } from './chains';
import { pointWords } from './words';

/** Who this is and what every decision needs: product, day, baseline, and the recorded risk factors. No score. */
export function CourseBanner({ course }: { readonly course: Course }) {
  const { patient, status } = course;
  return (
    <PatientBanner
      name={patient.displayName}
      identity={[
        {
          label: 'Born',
          value: (
            <>
              <CalendarDate date={patient.birthDate} /> ({patient.ageYears}y)
            </>
          ),
        },
        { label: 'Gender', value: capitalised(patient.sex) },
        { label: 'MRN', value: patient.mrn },
      ]}
      context={[
        { label: 'Product', value: status.product ?? 'No infusion recorded' },
        { label: 'Day', value: status.dayLabel },
        { label: `Baseline ${patient.form === 'ice' ? 'ICE' : 'CAPD'}`, value: <Baseline course={course} /> },
        { label: 'Risk factors recorded', value: riskWords(patient.riskFactors) },
      ]}
    />
  );
}

/** The latest complete check before the infusion; a total brought by an import counts only where there is none. */
function Baseline({ course }: { readonly course: Course }) {
  const { patient, status } = course;
  const latest = patient.form === 'ice' ? status.ice : status.capd;
  const total = latest?.baselineTotal ?? (patient.form === 'ice' ? patient.baselineIce : null);
  if (total === null) return 'Not recorded';
  const check = standingChecks(course.checks).findLast(
    (each) => each.baseline && pointWords(each.points) === String(total),
  );
  if (!check) return `${total}, as entered`;
  return (
    <>
      {total} on <DateTime at={check.observedAt} zone={course.timeZone} show="date" />
    </>
  );
}

function riskWords(factors: Course['patient']['riskFactors']): string {
  if (factors.length === 0) return 'None';
  return factors.map(({ text, source }) => `${text}, ${source}`).join(' · ');
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

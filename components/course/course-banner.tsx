import { PatientBanner } from '@/components/patient/patient-banner';
import { CalendarDate, DateTime } from '@/components/ui/date-time';
import type { Course } from '@/lib/clinical/course/view';
import { standingChecks } from './chains';
import { pointWords } from './words';

/** Who this is and what every decision needs: product, day, baseline. */
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

/** What was recorded that series name as a risk, with where it comes from. No score. Below the banner, so that the banner stays small enough to stay. */
export function RiskFactors({ course }: { readonly course: Course }) {
  return (
    <p className="risk-factors bleed">
      <span className="meta">Risk factors recorded</span> {riskWords(course.patient.riskFactors)}
    </p>
  );
}

function riskWords(factors: Course['patient']['riskFactors']): string {
  if (factors.length === 0) return 'none';
  return factors.map(({ text, source }) => `${text}, ${source}`).join(' · ');
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

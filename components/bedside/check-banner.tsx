import { PatientBanner } from '@/components/patient/patient-banner';
import { CalendarDate } from '@/components/ui/date-time';
import type { Course } from '@/lib/clinical/course/view';

/** Who is being checked, on top of every stage of the check; beside it only what the check needs. */
export function CheckBanner({ course: { patient, status } }: { readonly course: Course }) {
  const latest = patient.form === 'ice' ? status.ice : status.capd;
  const baseline = latest?.baselineTotal ?? (patient.form === 'ice' ? patient.baselineIce : null);
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
        { label: 'Gender', value: patient.sex.charAt(0).toUpperCase() + patient.sex.slice(1) },
        { label: 'MRN', value: patient.mrn },
      ]}
      context={[
        { label: 'Product', value: status.product ?? 'No infusion recorded' },
        { label: 'Day', value: status.window?.state === 'high-risk' ? `${status.dayLabel} · window` : status.dayLabel },
        { label: patient.form === 'ice' ? 'Baseline ICE' : 'Baseline CAPD', value: baseline ?? 'Not recorded' },
      ]}
    />
  );
}

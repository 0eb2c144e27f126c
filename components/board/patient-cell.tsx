import type { Route } from 'next';
import Link from 'next/link';
import { CalendarDate } from '@/components/ui/date-time';
import type { BoardRow } from '@/lib/clinical/board/row';
import { ageYears } from '@/lib/clinical/time';
import type { Moment } from './moment';

/** Who it is. The name is the one link of the row; its reach covers the row. */
export function PatientCell({ row, moment }: { readonly row: BoardRow; readonly moment: Moment }) {
  return (
    <>
      <Link prefetch={false} href={`/patients/${row.patientId}` as Route} className="name">
        {row.displayName}
      </Link>
      <span className="meta">
        Born <CalendarDate date={row.birthDate} /> ({ageYears(row.birthDate, moment.zone, moment.asOf)}y)
      </span>
      <span className="meta">MRN {row.mrn}</span>
    </>
  );
}

import type { Route } from 'next';
import Link from 'next/link';
import { Card } from '@/components/ui/card';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DayLabel } from '@/components/ui/day-label';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { USUAL_HIGH_RISK } from '@/lib/clinical/risk/car-t';
import { dayWords } from '@/lib/clinical/time-words';
import { type Cohort, type CohortLine, DAYS, dayCell, summaryOf } from './cohort';
import { CohortLoader } from './cohort-loader';

/** The ward's ICE in one picture, in words and in numbers. Not for decisions at a bedside. */
export function CohortScreen({ cohort }: { readonly cohort: Cohort }) {
  return (
    <>
      <p className="cohort-summary">{summaryOf(cohort)}</p>
      <Card as="figure" padded={false} className="cohort-figure">
        <ScrollRegion label="Chart of ICE by day">
          <CohortLoader lines={cohort.lines} />
        </ScrollRegion>
        <figcaption>
          ICE of 10 by day since the infusion, days −1 to 14. Flagged patients are drawn strong and named, the others
          grey. A line breaks where a check could not be done; a check with items not tested stands at the points it
          has. The outline marks days {USUAL_HIGH_RISK.fromDay} to {USUAL_HIGH_RISK.toDay}; a product may widen the
          high-risk days of its own patients. Being outside them says nothing about being safe.
        </figcaption>
      </Card>
      <Card padded={false}>
        <DataTable caption="ICE by patient and day" columns={COLUMNS} rows={cohort.lines} rowKey={(line) => line.id} />
      </Card>
    </>
  );
}

const COLUMNS: readonly Column<CohortLine>[] = [
  { key: 'bed', header: 'Bed', cell: (line) => line.bed ?? 'No bed' },
  {
    key: 'patient',
    header: 'Patient',
    isRowHeader: true,
    cell: (line) => (
      <Link prefetch={false} href={`/patients/${line.id}` as Route} className="nb">
        {line.name}
      </Link>
    ),
  },
  { key: 'now', header: 'Now', cell: (line) => <DayLabel day={line.day} /> },
  { key: 'flagged', header: 'Flagged', cell: (line) => flaggedWords(line) },
  ...DAYS.map((day) => ({
    key: `day ${day}`,
    header: dayWords(day),
    cell: (line: CohortLine) => <span className="day-cell">{dayCell(line.points, day)}</span>,
  })),
];

function flaggedWords({ isFlagged, trend }: CohortLine): string {
  if (!isFlagged) return 'No';
  return trend === 'unknown' ? 'Yes' : `Yes, ${trend}`;
}

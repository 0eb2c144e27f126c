import { ResultChip } from '@/components/icans/grade-chip';
import { reasonWords } from '@/components/icans/grade-words';
import { type Column, DataTable } from '@/components/ui/data-table';
import { DateTime } from '@/components/ui/date-time';
import type { Course, CourseCheckView } from '@/lib/clinical/course/view';
import { dayWords } from '@/lib/clinical/time-words';
import { lackingIn } from './answers';
import { standingChecks } from './chains';
import { type Change, changeBetween } from './change';
import { driverWords, pointWords } from './words';

interface Row {
  readonly check: CourseCheckView;
  readonly change: Change | null;
}

/** Every number of the chart as a table, the latest at the top. */
export function ChecksTable({ course }: { readonly course: Course }) {
  const checks = standingChecks(course.checks);
  const rows = checks.map((check, index) => ({
    check,
    change: changeBetween(checks[index - 1]?.points ?? null, check.points),
  }));
  return (
    <section>
      <div className="section-head">
        <h2>Checks</h2>
        <span className="meta">{checks.length === 0 ? 'none recorded' : `${checks.length}, latest first`}</span>
      </div>
      {rows.length === 0 ? (
        <p className="card padded">No check is recorded yet.</p>
      ) : (
        <div className="card">
          <DataTable
            caption="Checks"
            columns={columnsFor(course)}
            rows={rows.toReversed()}
            rowKey={({ check }) => check.id}
          />
        </div>
      )}
    </section>
  );
}

function columnsFor({ timeZone, patient }: Course): readonly Column<Row>[] {
  return [
    {
      key: 'day',
      header: 'Day',
      isRowHeader: true,
      cell: ({ check }) => (check.day === null ? 'Not known' : dayWords(check.day)),
    },
    { key: 'observed', header: 'Observed', cell: ({ check }) => <Observed check={check} zone={timeZone} /> },
    {
      key: 'points',
      header: patient.form === 'ice' ? 'ICE of 10' : 'CAPD of 32',
      cell: ({ check }) => <Points check={check} form={patient.form} />,
    },
    { key: 'change', header: 'Change', cell: ({ change }) => <ChangeWords change={change} /> },
    { key: 'icans', header: 'ICANS', cell: ({ check }) => <Grade check={check} /> },
    { key: 'driver', header: 'Driver', cell: ({ check }) => <Driver check={check} /> },
    { key: 'not-tested', header: 'Not tested', cell: ({ check }) => <NotTested check={check} form={patient.form} /> },
    { key: 'by', header: 'By', cell: ({ check }) => <span className="nb">{check.recordedBy}</span> },
    { key: 'number', header: 'No.', align: 'end', cell: ({ check }) => check.number },
  ];
}

function Observed({ check, zone }: { readonly check: CourseCheckView; readonly zone: string }) {
  return (
    <>
      <DateTime at={check.observedAt} zone={zone} />
      {check.late && <span className="tag late">Late entry</span>}
    </>
  );
}

function Points({ check, form }: { readonly check: CourseCheckView; readonly form: 'ice' | 'capd' }) {
  if (check.points === null) return <span className="meta">Not assessed</span>;
  const other = form === 'ice' ? check.findings.capd !== null : check.findings.ice !== null;
  return (
    <>
      <b className="value">{pointWords(check.points)}</b>
      {other && <span className="meta"> {form === 'ice' ? 'CAPD' : 'ICE'}</span>}
    </>
  );
}

function ChangeWords({ change }: { readonly change: Change | null }) {
  if (change === null) return <span className="meta">Not known</span>;
  return (
    <span className="nb">
      {change.arrow !== '' && <span aria-hidden="true">{change.arrow} </span>}
      {change.words}
    </span>
  );
}

function Grade({ check }: { readonly check: CourseCheckView }) {
  if (check.baseline) return <span className="meta">Baseline</span>;
  return check.icans === null ? (
    <span className="meta">Not graded</span>
  ) : (
    <ResultChip result={check.icans} size="sm" />
  );
}

function Driver({ check: { icans } }: { readonly check: CourseCheckView }) {
  if (icans?.kind === 'not-assessable') return reasonWords(icans.reason);
  if (icans?.kind === 'incomplete') return <span className="meta">Not sure yet</span>;
  return driverWords(icans) ?? <span className="meta">None</span>;
}

function NotTested({ check, form }: { readonly check: CourseCheckView; readonly form: 'ice' | 'capd' }) {
  const lacking = lackingIn(check.findings, form);
  return lacking.length === 0 ? <span className="meta">None</span> : lacking.join('; ');
}

'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { type Column, DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import type { ImportReport, ImportRow, RowStatus } from '@/lib/commands/import/report';
import { verdictOf } from './verdict';

type Filter = RowStatus | 'all';

/** As many rows as a page can hold; the counts are of all. */
const SHOWN = 300;

/** What a person has to look at stands first. */
const STATUSES: readonly RowStatus[] = ['refused', 'changed', 'new', 'unchanged'];

const STATUS_WORDS: Readonly<Record<RowStatus, string>> = {
  refused: 'Refused',
  changed: 'Changed',
  new: 'New',
  unchanged: 'Unchanged',
};

/** The verdict in words, then every row with its line and reason. Refused rows come first. */
export function ReportView({ report }: { readonly report: ImportReport }) {
  const [filter, setFilter] = useState<Filter>(report.counts.refused > 0 ? 'refused' : 'all');
  const verdict = verdictOf(report);
  const rows = sorted(report.rows).filter((row) => filter === 'all' || row.status === filter);
  return (
    <>
      <Notice tone={verdict.tone} title={verdict.title} role="status">
        <p>{verdict.says}</p>
      </Notice>
      {report.rows.length > 0 && (
        <section aria-labelledby="rows">
          <div className="section-head">
            <h2 id="rows">Rows</h2>
            <Filters report={report} filter={filter} choose={setFilter} />
          </div>
          <div className="card">
            <DataTable
              caption="Rows of the files"
              columns={COLUMNS}
              rows={rows.slice(0, SHOWN)}
              rowKey={(row) => `${row.file} ${row.line} ${row.status}`}
            />
          </div>
          {rows.length > SHOWN && (
            <p className="meta">
              The first {SHOWN} of {rows.length} rows are listed.
            </p>
          )}
        </section>
      )}
    </>
  );
}

interface FiltersProps {
  readonly report: ImportReport;
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

function Filters({ report, filter, choose }: FiltersProps) {
  const choices: readonly { readonly key: Filter; readonly label: string }[] = [
    { key: 'all', label: `All ${report.rows.length}` },
    ...STATUSES.map((status) => ({ key: status, label: `${STATUS_WORDS[status]} ${report.counts[status]}` })),
  ];
  return (
    <fieldset className="row-filters">
      <legend className="vh">Rows to show</legend>
      {choices.map(({ key, label }) => (
        <Button key={key} aria-pressed={key === filter} onClick={() => choose(key)}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}

const sorted = (rows: readonly ImportRow[]) =>
  rows.toSorted(
    (a, b) =>
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || b.file.localeCompare(a.file) || a.line - b.line,
  );

const COLUMNS: readonly Column<ImportRow>[] = [
  { key: 'file', header: 'File', isRowHeader: true, cell: (row) => `${row.file}.csv` },
  { key: 'line', header: 'Line', align: 'end', cell: (row) => row.line },
  {
    key: 'status',
    header: 'Result',
    cell: (row) => <span className={`row-status ${row.status}`}>{STATUS_WORDS[row.status]}</span>,
  },
  { key: 'reason', header: 'Reason', cell: (row) => <Why row={row} /> },
];

function Why({ row }: { readonly row: ImportRow }) {
  if (row.reason === undefined && row.warning === undefined) return <span className="meta">None</span>;
  return (
    <>
      {row.reason}
      {row.warning !== undefined && <span className="warning">Warning: {row.warning}</span>}
    </>
  );
}

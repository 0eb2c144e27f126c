import type { Cited } from '@/lib/clinical/sources';

/** One part of docs/clinical-rules.md, with the tables it was written from. */
export interface Section {
  readonly title: string;
  readonly cites: readonly Cited[];
  readonly body: readonly string[];
}

type Cell = string | number | null;

/** A Markdown table; nothing known is a dash. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.map(cellText).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function cellText(cell: Cell): string {
  return cell === null ? '–' : String(cell).replaceAll('|', '\\|');
}

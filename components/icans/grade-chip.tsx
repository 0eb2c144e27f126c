import { classNames } from '@/components/ui/class-names';
import type { IcansGrade, IcansResult, Incomplete } from '@/lib/clinical/icans/result';
import { unreachable } from '@/lib/clinical/unreachable';
import { GradeShape } from './grade-shape';

interface Look {
  readonly size?: 'sm' | 'normal' | 'big';
  /** No longer current: an outline without fill. Say beside it as of when. */
  readonly stale?: boolean;
}

function look({ size = 'normal', stale = false }: Look, kind: string): string {
  return classNames('chip', kind, size !== 'normal' && size, stale && 'stale');
}

/** A grade that is known: numeral, word and shape, color last. */
export function GradeChip({ grade, ...rest }: Look & { readonly grade: IcansGrade }) {
  return (
    <span className={look(rest, `g${grade}`)}>
      <GradeShape grade={grade} />
      {grade === 0 ? '0 No ICANS' : `Grade ${grade}`}
    </span>
  );
}

/** What a check says. A range has a dashed edge and never reads as grade 0; not assessable is hatched. */
export function ResultChip({ result, ...rest }: Look & { readonly result: IcansResult }) {
  switch (result.kind) {
    case 'graded':
      return <GradeChip grade={result.grade} {...rest} />;
    case 'incomplete':
      return <RangeChip result={result} {...rest} />;
    case 'not-assessable':
      return (
        <span className={look(rest, 'na')}>
          <GradeShape grade="none" />
          Not assessable
        </span>
      );
    default:
      return unreachable(result);
  }
}

/** Filled with the grade that it alerts as; hatched while nothing that was answered is above 0. */
function RangeChip({ result, ...rest }: Look & { readonly result: Incomplete }) {
  const { atLeast, atMost, alertAs } = result;
  return (
    <span className={look(rest, alertAs === 0 ? 'na' : `g${alertAs} range`)}>
      {atLeast === 0 ? <GradeShape grade="none" /> : <GradeShape grade={atLeast} />}
      {atLeast > 0 && atMost !== atLeast && <GradeShape grade={atMost} />}
      {atLeast === 0 ? `Incomplete, 0–${atMost}` : `Grade ${atLeast}–${atMost}`}
    </span>
  );
}

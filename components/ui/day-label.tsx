import { dayWords } from '@/lib/clinical/time-words';

/** `D+6`; words when no infusion is known. */
export function DayLabel({ day }: { readonly day: number | null }) {
  return day === null ? <span className="meta">Day not known</span> : <b className="nb">{dayWords(day)}</b>;
}

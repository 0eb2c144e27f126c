import { DateTime } from '@/components/ui/date-time';
import type { Course } from '@/lib/clinical/course/view';
import { spanWords } from '@/lib/clinical/time-words';

/** When something was observed, and how long ago that is. */
export function Aged({ at, course }: { readonly at: string; readonly course: Course }) {
  return (
    <p className="meta">
      <DateTime at={at} zone={course.timeZone} /> · {spanWords(Date.parse(course.asOf) - Date.parse(at))} ago
    </p>
  );
}

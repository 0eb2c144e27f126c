import type { Course } from '@/lib/clinical/course/view';
import { IcansTile } from './icans-tile';
import { PointsTile } from './points-tile';
import { WindowTile } from './window-tile';

/** Where the patient is now: points, grade, day and next check, each with its time and age. */
export function Tiles({ course }: { readonly course: Course }) {
  return (
    <div className="tiles">
      <PointsTile course={course} />
      <IcansTile course={course} />
      <WindowTile course={course} />
    </div>
  );
}

/** What the person reading a course may do to it. Decided by the page; the commands decide again. */
export interface CourseRights {
  readonly logCheck: boolean;
  readonly editDetails: boolean;
  readonly endCourse: boolean;
  /** Ids of the checks this person may correct now. */
  readonly correctable: readonly string[];
}

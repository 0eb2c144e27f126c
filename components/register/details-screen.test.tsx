// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { COURSE } from '@/components/course/course.fixture';
import type { Course } from '@/lib/clinical/course/view';
import { DetailsScreen } from './details-screen';
import type { FormAction } from './form';

afterEach(cleanup);

const RIGHTS = { move: true, correctPerson: true, addInfusion: true, correctInfusion: true, endCourse: true };
const OPEN = COURSE;
const ENDED: Course = {
  ...COURSE,
  patient: { ...COURSE.patient, endedAt: '2026-11-22T08:00:00.000Z', endReason: 'Discharged home' },
};
const INFUSION = COURSE.infusions[0];
const IN_ERROR: Course = {
  ...COURSE,
  infusions: INFUSION
    ? [
        { ...INFUSION, correctedBy: 'infusion-2' },
        { ...INFUSION, id: 'infusion-2', correctionOf: INFUSION.id, enteredInError: true },
      ]
    : [],
};

/** Presses a button on the page as it was, and shows the page as it is read again after saving. */
async function savedOn({
  before,
  after,
  button,
  says,
}: Record<'before' | 'after', Course> & Record<'button' | 'says', string>) {
  const action: FormAction = async () => ({ typed: {}, errors: [], saved: says });
  const shown = (course: Course) => <DetailsScreen course={course} rights={RIGHTS} wards={[]} action={action} />;
  const { rerender } = render(shown(before));
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: button, hidden: true }));
  });
  rerender(shown(after));
}

test('that a course was reopened is said after its form has gone', async () => {
  await savedOn({ before: ENDED, after: OPEN, button: 'Reopen the course', says: 'Course reopened.' });
  expect(screen.getByRole('status').textContent).toBe('Course reopened.');
  expect(screen.getByRole('button', { name: 'End the course' })).toBeTruthy();
});

test('that a course was ended is said after its form has gone', async () => {
  await savedOn({ before: OPEN, after: ENDED, button: 'End the course', says: 'Course ended.' });
  expect(screen.getByRole('status').textContent).toBe('Course ended.');
  expect(screen.getByRole('button', { name: 'Reopen the course' })).toBeTruthy();
});

test('that an infusion was entered in error is said after its form has gone', async () => {
  const says = 'Infusion marked as entered in error.';
  await savedOn({ before: OPEN, after: IN_ERROR, button: 'Correct the infusion', says });
  expect(screen.getByRole('status').textContent).toBe(says);
  expect(screen.queryByRole('button', { name: 'Correct the infusion', hidden: true })).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { infusion, wardTime } from '../course/course.test-support';
import { dayNumber, isoOf } from '../time';
import { dayLabel, describeWindow, governingAt, governingOf, type Start, stateAt, windowSpan } from './window';

const ZONE = 'America/New_York';

function spansOf(...infusions: readonly Start[]) {
  return governingOf(infusions).map((governing) => windowSpan(ZONE, governing));
}

function at(infusions: readonly Start[], wall: string) {
  const moment = wardTime(wall);
  const span = governingAt(spansOf(...infusions), moment);
  if (span === null) throw new Error('no infusion');
  return { state: stateAt(span, moment), day: dayNumber(ZONE, span.day0, moment), label: dayLabel(ZONE, span, moment) };
}

describe('the window of a CAR T product', () => {
  const infused = [infusion('2026-11-10T23:50')];

  test.each([
    ['2026-11-09T23:59', 'before', -1],
    ['2026-11-10T00:00', 'vigilance', 0],
    ['2026-11-11T00:10', 'vigilance', 1],
    ['2026-11-13T23:59', 'vigilance', 3],
    ['2026-11-14T00:00', 'high-risk', 4],
    ['2026-11-20T23:59', 'high-risk', 10],
    ['2026-11-21T00:00', 'vigilance', 11],
    ['2026-11-24T23:59', 'vigilance', 14],
    ['2026-11-25T00:00', 'late', 15],
    ['2027-01-05T23:59', 'late', 56],
    ['2027-01-06T00:00', 'ended', 57],
  ])('axicabtagene ciloleucel at %s is %s, day %i', (wall, state, day) => {
    expect(at(infused, wall)).toMatchObject({ state, day });
  });

  test('says its days, the instants they begin and end, and where they come from', () => {
    const [span] = spansOf(...infused);
    if (!span) throw new Error('no span');
    expect(describeWindow(span, wardTime('2026-11-16T09:00'))).toMatchObject({
      label: 'Window D+4 to D+10 (axicabtagene ciloleucel)',
      startDay: 4,
      endDay: 10,
      startsAt: isoOf(wardTime('2026-11-14T00:00')),
      endsAt: isoOf(wardTime('2026-11-21T00:00')),
      source: 'Window of each CAR T product (icansight-rules)',
      published: { text: 'median day 4 (1 to 43)', verified: true },
    });
  });

  test('a second infusion starts the count again', () => {
    const twice = ['2026-11-10T12:00', '2026-11-20T12:00'].map((wall) => infusion(wall, 'obecabtagene autoleucel'));
    expect(at(twice, '2026-11-20T11:59')).toMatchObject({ day: 10, state: 'high-risk' });
    expect(at(twice, '2026-11-20T12:00')).toMatchObject({ day: 0, state: 'vigilance' });
    expect(at(twice, '2026-11-24T00:00')).toMatchObject({ day: 4, state: 'high-risk' });
  });

  test('of planned infusions the earliest counts down', () => {
    const planned = ['2026-11-10T12:00', '2026-11-20T12:00'].map((wall) => infusion(wall, 'obecabtagene autoleucel'));
    expect(at(planned, '2026-11-07T12:00')).toEqual({ state: 'before', day: -3, label: 'D−3' });
  });

  test('the day does not change when the ward is near midnight and the server is not', () => {
    expect(at([infusion('2026-11-10T19:30')], '2026-11-10T23:30').day).toBe(0);
    expect(at([infusion('2026-11-10T19:30')], '2026-11-11T00:00').day).toBe(1);
  });
});

describe('the window of a bispecific', () => {
  const steps = ['2026-11-12T09:00', '2026-11-15T09:00', '2026-11-18T09:00'].map((wall) =>
    infusion(wall, 'teclistamab'),
  );

  test.each([
    ['2026-11-12T08:59', 'before', 'D+0'],
    ['2026-11-12T09:00', 'high-risk', 'D+0 · under 1 min since dose 1'],
    ['2026-11-12T09:40', 'high-risk', 'D+0 · 40 min since dose 1'],
    ['2026-11-12T10:30', 'high-risk', 'D+0 · 1 h since dose 1'],
    ['2026-11-15T08:59', 'high-risk', 'D+3 · 71 h since dose 1'],
    ['2026-11-15T09:00', 'high-risk', 'D+3 · under 1 min since dose 2'],
    ['2026-11-20T09:00', 'high-risk', 'D+8 · 48 h since dose 3'],
    ['2026-11-21T08:59', 'high-risk', 'D+9 · 71 h since dose 3'],
    ['2026-11-21T09:00', 'vigilance', 'D+9 · 72 h since dose 3'],
    ['2026-11-26T08:59', 'vigilance', 'D+14 · 191 h since dose 3'],
    ['2026-11-26T09:00', 'late', 'D+14 · 192 h since dose 3'],
    ['2026-11-26T15:00', 'late', 'D+14 · 8 d 6 h since dose 3'],
    ['2027-11-26T09:00', 'late', 'D+379 · 373 d since dose 3'],
  ])('teclistamab at %s is %s: %s', (wall, state, label) => {
    expect(at(steps, wall)).toMatchObject({ state, label });
  });

  test('has instants and no days, and says which clock it runs by', () => {
    const span = spansOf(...steps)[2];
    if (!span) throw new Error('no span');
    expect(describeWindow(span, wardTime('2026-11-20T09:00'))).toMatchObject({
      label: 'Window 0 to 72 h after each dose (teclistamab), 48 h since dose 3',
      startDay: null,
      endDay: null,
      startsAt: isoOf(wardTime('2026-11-18T09:00')),
      endsAt: isoOf(wardTime('2026-11-21T09:00')),
      source: 'Window of each bispecific (icansight-rules)',
    });
  });

  test('before a planned dose there is no time since it to tell', () => {
    const [span] = spansOf(...steps);
    if (!span) throw new Error('no span');
    expect(describeWindow(span, wardTime('2026-11-12T08:59')).label).toBe(
      'Window 0 to 72 h after each dose (teclistamab)',
    );
  });

  test('one that runs by ward days says so', () => {
    const [span] = spansOf(infusion('2026-11-18T08:30', 'blinatumomab'));
    if (!span) throw new Error('no span');
    expect(describeWindow(span, wardTime('2026-11-20T08:30')).label).toBe(
      'Window day 0 to 9 after each start (blinatumomab), 48 h since dose 1',
    );
  });

  test('hours are elapsed hours, also over the night the clocks go back', () => {
    const dose = [infusion('2026-10-31T09:00', 'teclistamab')];
    expect(at(dose, '2026-11-03T07:59').state).toBe('high-risk');
    expect(at(dose, '2026-11-03T08:00').state).toBe('vigilance');
  });

  test.each([
    ['2026-11-27T23:59', 'high-risk', 9],
    ['2026-11-28T00:00', 'vigilance', 10],
    ['2026-12-02T23:59', 'vigilance', 14],
    ['2026-12-03T00:00', 'late', 15],
  ])('blinatumomab runs to the end of ward days: %s is %s, day %i', (wall, state, day) => {
    expect(at([infusion('2026-11-18T08:30', 'blinatumomab')], wall)).toMatchObject({ state, day });
  });

  test('after another product, a bispecific starts its own day 0 and doses', () => {
    const courses = [
      infusion('2026-10-01T10:00', 'teclistamab'),
      infusion('2026-10-05T10:00', 'idecabtagene vicleucel'),
      infusion('2026-11-01T10:00', 'teclistamab'),
      infusion('2026-11-04T10:00', 'teclistamab'),
    ];
    expect(at(courses, '2026-10-06T10:00')).toMatchObject({ label: 'D+1', state: 'high-risk' });
    expect(at(courses, '2026-11-05T10:00').label).toBe('D+4 · 24 h since dose 2');
  });
});

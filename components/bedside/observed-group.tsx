import { ChoiceGroup } from '@/components/ui/choice-group';
import { TextField } from '@/components/ui/field';
import { type Instant, MINUTE, type Zone } from '@/lib/clinical/time';
import { clockOf, stampOf } from '@/lib/clinical/time-words';
import { type Observed, type ObservedField, recentDates } from './observed';

interface Props {
  readonly observed: Observed | null;
  /** The server's clock, carried on by the page. */
  readonly now: Instant;
  readonly zone: Zone;
  readonly startedAt: Instant | null;
  /** The check lay a while: say when it was begun and offer that time. */
  readonly lay: boolean;
  /** On a correction: the time as first recorded. */
  readonly recordedAt: Instant | null;
  readonly errors: Partial<Record<ObservedField, string>>;
  readonly onObserved: (observed: Observed) => void;
}

/** When the patient was observed. `Now` is the one answer that is chosen from the start, and it sends no time. */
export function ObservedGroup(props: Props) {
  const { observed, now, zone, startedAt, lay, recordedAt, errors, onObserved } = props;
  const other = observed?.kind === 'other' ? observed : null;
  return (
    <div className="observed">
      <ChoiceGroup
        name="observed"
        label="Observed"
        hint={hintOf(props)}
        choices={choicesOf({ isCorrection: recordedAt !== null, begun: lay ? startedAt : null, zone })}
        value={observed === null ? null : radioOf(observed)}
        onChoose={(value) => onObserved(chosen(value, { now, startedAt }))}
        error={errors.observed}
      />
      {other !== null && (
        <OtherTime
          other={other}
          dates={recentDates(zone, now)}
          isOld={recordedAt !== null}
          {...{ errors, onObserved }}
        />
      )}
    </div>
  );
}

function hintOf({ lay, startedAt, recordedAt, now, zone }: Props): string {
  if (recordedAt !== null) return `Recorded for ${stampOf(zone, recordedAt)}`;
  if (lay && startedAt !== null) return `Begun at ${clockOf(zone, startedAt)}. When was the patient seen?`;
  return `It is ${clockOf(zone, now)}`;
}

function choicesOf({ isCorrection, begun, zone }: { isCorrection: boolean; begun: Instant | null; zone: Zone }) {
  const other = { value: 'other', label: 'Other time' };
  if (isCorrection) return [{ value: 'recorded', label: 'As recorded' }, other];
  const usual = [
    { value: 'now', label: 'Now' },
    { value: '15', label: '15 min ago' },
    { value: '30', label: '30 min ago' },
  ];
  return begun === null ? [...usual, other] : [...usual, { value: 'started', label: clockOf(zone, begun) }, other];
}

function radioOf(observed: Observed): string {
  return observed.kind === 'ago' ? String(observed.minutes) : observed.kind;
}

function chosen(value: string, { now, startedAt }: { now: Instant; startedAt: Instant | null }): Observed {
  switch (value) {
    case '15':
    case '30': {
      const minutes = value === '15' ? 15 : 30;
      return { kind: 'ago', minutes, at: now - minutes * MINUTE };
    }
    case 'started':
      return { kind: 'started', at: startedAt ?? now };
    case 'recorded':
      return { kind: 'recorded' };
    case 'other':
      return { kind: 'other', date: null, time: '' };
    default:
      return { kind: 'now', chosenAt: now };
  }
}

interface OtherProps {
  readonly other: Extract<Observed, { kind: 'other' }>;
  readonly dates: { readonly today: string; readonly yesterday: string };
  /** A correction may lie days back, so its date is typed. */
  readonly isOld: boolean;
  readonly errors: Partial<Record<ObservedField, string>>;
  readonly onObserved: (observed: Observed) => void;
}

function OtherTime({ other, dates, isOld, errors, onObserved }: OtherProps) {
  return (
    <div className="other-time">
      {isOld ? (
        <TextField
          id="observed-day"
          label="Date"
          hint="22-Nov-2026 or 2026-11-22"
          value={other.date ?? ''}
          onChange={(event) => onObserved({ ...other, date: event.target.value })}
          error={errors['observed-day']}
        />
      ) : (
        <ChoiceGroup
          name="observed-day"
          label="Day"
          layout="above"
          choices={[
            { value: dates.today, label: 'Today' },
            { value: dates.yesterday, label: 'Yesterday' },
          ]}
          value={other.date}
          onChoose={(date) => onObserved({ ...other, date })}
          error={errors['observed-day']}
        />
      )}
      <TextField
        id="observed-time"
        label="Time"
        hint="24 hours, 03:10 or 0310"
        inputMode="numeric"
        autoComplete="off"
        maxLength={14}
        value={other.time}
        onChange={(event) => onObserved({ ...other, time: event.target.value })}
        error={errors['observed-time']}
      />
    </div>
  );
}

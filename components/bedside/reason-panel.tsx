import { ChoiceGroup } from '@/components/ui/choice-group';
import type { NotDoneReason } from '@/lib/clinical/icans/findings';
import { NOT_DONE_WORDS } from '@/lib/clinical/icans/words';

const REASONS = Object.entries(NOT_DONE_WORDS).map(([value, label]) => ({ value, label }));

const isReason = (value: string): value is NotDoneReason => Object.hasOwn(NOT_DONE_WORDS, value);

interface Props {
  /** How many questions the reason will be kept for. */
  readonly serves: number;
  readonly reason: NotDoneReason | undefined;
  readonly onReason: (reason: NotDoneReason) => void;
  /** Questions of the test that were not asked yet, and could be left out for the same reason. */
  readonly left: number;
  readonly onRest: (reason: NotDoneReason) => void;
  readonly error?: string | undefined;
}

/** Why something was not tested. One reason serves all that have none, and can serve all that is left. */
export function ReasonPanel({ serves, reason, onReason, left, onRest, error }: Props) {
  return (
    <div className="reasons">
      <ChoiceGroup
        name="reason"
        label={serves > 1 ? `Why were these ${serves} not tested?` : 'Why was it not tested?'}
        choices={REASONS}
        value={reason ?? null}
        onChoose={(value) => isReason(value) && onReason(value)}
        layout="above"
        error={error}
      />
      {reason !== undefined && left > 0 && (
        <button type="button" className="btn rest" onClick={() => onRest(reason)}>
          {left === 1 ? 'The same for the one item left' : `The same for all ${left} items left`}
        </button>
      )}
    </div>
  );
}

/** The reason that was given, where the panel is open elsewhere. */
export function ReasonGiven({ reason, onChange }: { reason: NotDoneReason | undefined; onChange: () => void }) {
  return (
    <p className="reason-given">
      <span>Not tested: {reason === undefined ? 'no reason given yet' : NOT_DONE_WORDS[reason]}</span>
      <button type="button" className="btn quiet" onClick={onChange}>
        Change the reason
      </button>
    </p>
  );
}

import { SIGNS, type Sign } from '@/lib/clinical/icans/findings';
import { SIGN_WORDS } from '@/lib/clinical/icans/words';

interface Props {
  readonly signs: readonly Sign[];
  readonly onSign: (sign: Sign, present: boolean) => void;
}

/** Recorded, never graded. Closed, so that they cost no tap when absent. */
export function OtherSigns({ signs, onSign }: Props) {
  return (
    <details className="other-signs">
      <summary>
        <b>Other signs</b>
        <small>
          {signs.length === 0 ? 'Optional, never graded' : signs.map((sign) => SIGN_WORDS[sign]).join(', ')}
        </small>
      </summary>
      <fieldset>
        <legend className="vh">Other signs seen</legend>
        <div className="answers">
          {SIGNS.map((sign) => (
            <label key={sign} className="answer">
              <input
                type="checkbox"
                name={`sign-${sign}`}
                checked={signs.includes(sign)}
                onChange={(event) => onSign(sign, event.target.checked)}
              />
              <span>{SIGN_WORDS[sign]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </details>
  );
}

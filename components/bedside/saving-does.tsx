import { TierMark } from '@/components/flags/tier-mark';
import { DateTime } from '@/components/ui/date-time';
import { ruleOf } from '@/lib/clinical/alerts/rules';
import type { RowFlag } from '@/lib/clinical/board/row';
import type { CheckReview } from '@/lib/clinical/course/review';

interface Props {
  readonly review: CheckReview;
  readonly zone: string;
}

/** What the ward will see: flags with their numbers and rules, the day, the next check. */
export function SavingDoes({ review, zone }: Props) {
  const { raises, keeps, ends, dayLabel, window, next } = review;
  return (
    <ul className="card saving">
      {raises.map((flag) => (
        <FlagRow key={flag.rule} flag={flag} />
      ))}
      {raises.length === 0 && (
        <li>
          <b>Flags</b>
          <span>Raises no new flag.</span>
        </li>
      )}
      {keeps.length > 0 && (
        <li>
          <b>Stay open</b>
          <span>
            {keeps.map((flag) => (
              <span key={flag.rule} className="kept">
                <TierMark tier={flag.tier} /> {flag.text}
              </span>
            ))}
          </span>
        </li>
      )}
      {ends.length > 0 && (
        <li>
          <b>Ends</b>
          <span>
            {ends.map((rule) => (
              <span key={rule} className="kept">
                {rule}: {ruleOf(rule).condition}
              </span>
            ))}
          </span>
        </li>
      )}
      <li>
        <b>Day</b>
        <span>
          {dayLabel}
          {window !== null && <small className="basis">{window.label}</small>}
        </span>
      </li>
      <li>
        <b>Next check</b>
        <span>{next === null ? 'None is due' : <DateTime at={next.dueAt} zone={zone} show="short-stamp" />}</span>
      </li>
    </ul>
  );
}

function FlagRow({ flag }: { readonly flag: RowFlag }) {
  return (
    <li>
      <TierMark tier={flag.tier} />
      <span>
        {flag.text}
        <small className="basis">{flag.basis}</small>
      </span>
    </li>
  );
}

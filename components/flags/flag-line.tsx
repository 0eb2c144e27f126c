import { DatedText } from '@/components/ui/dated-text';
import type { RowFlag } from '@/lib/clinical/board/row';
import { TierMark } from './tier-mark';

/** One flag: tier, what changed, and which rule of which version says so. */
function FlagText({ flag }: { readonly flag: RowFlag }) {
  return (
    <>
      <p>
        <TierMark tier={flag.tier} />{' '}
        <span className="what">
          <DatedText>{flag.text}</DatedText>
        </span>
      </p>
      <span className="meta basis">
        Rule {flag.rule}, {flag.ruleset}
      </span>
    </>
  );
}

/** The highest flag in one line, and `+2` that opens the rest. `flags` come highest first. */
export function FlagLine({ flags }: { readonly flags: readonly RowFlag[] }) {
  const [highest, ...rest] = flags;
  if (highest === undefined) return <span className="meta">Nothing open</span>;
  return (
    <div className="flag-line">
      <div className="highest">
        <FlagText flag={highest} />
      </div>
      {rest.length > 0 && (
        <details className="more-flags">
          <summary>
            +{rest.length}
            <span className="vh"> more {rest.length === 1 ? 'flag' : 'flags'}</span>
          </summary>
          <ul>
            {rest.map((flag) => (
              <li key={flag.rule}>
                <FlagText flag={flag} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

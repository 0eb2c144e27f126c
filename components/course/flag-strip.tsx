import { FlagLine } from '@/components/flags/flag-line';
import type { RowFlag } from '@/lib/clinical/board/row';

/** What is open for this patient: the highest first, the rest behind `+2`. Only High has a filled block. */
export function FlagStrip({ flags }: { readonly flags: readonly RowFlag[] }) {
  const [highest, ...rest] = flags;
  if (highest === undefined) return null;
  return (
    <section className="flag-strip bleed" aria-label="Flags">
      {highest.tier === 'High' ? <HighFlags highest={highest} rest={rest} /> : <FlagLine flags={flags} />}
    </section>
  );
}

function HighFlags({ highest, rest }: { readonly highest: RowFlag; readonly rest: readonly RowFlag[] }) {
  return (
    <>
      <div className="high-banner">
        <b className="lv">{highest.tier}</b>
        <p>
          {highest.text} <span className="basis">{highest.basis}</span>
        </p>
      </div>
      {rest.length > 0 && (
        <div className="other-flags">
          <FlagLine flags={rest} />
        </div>
      )}
    </>
  );
}

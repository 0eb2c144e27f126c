import type { Tier } from '@/lib/clinical/alerts/rules';

const CLASS: Readonly<Record<Tier, string>> = { High: 'tier high', Medium: 'tier medium', Low: 'tier low' };

/** The name of a tier with its small square. Fills belong to grades. */
export function TierMark({ tier }: { readonly tier: Tier }) {
  return <b className={CLASS[tier]}>{tier}</b>;
}

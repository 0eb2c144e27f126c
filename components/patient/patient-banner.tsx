import type { ReactNode } from 'react';

interface Fact {
  readonly label: string;
  /** Words for what is not recorded; never a question mark, a blank or a 0. */
  readonly value: ReactNode;
}

interface Props {
  /** `FAMILY, Given` */
  readonly name: string;
  /** Born, gender, MRN: what identifies the person. */
  readonly identity: readonly Fact[];
  /** Allergies, product and day, baseline: what every decision needs. */
  readonly context: readonly Fact[];
}

/** Who this is, on single-patient screens only: always on top, in two lines, never truncated. */
export function PatientBanner({ name, identity, context }: Props) {
  return (
    <section className="patient-banner bleed" aria-label="Patient">
      <div className="line">
        <span className="name">{name}</span>
        <Facts facts={identity} />
      </div>
      <div className="line">
        <Facts facts={context} />
      </div>
    </section>
  );
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

import { TextField } from '@/components/ui/field';
import type { NeuroFindings } from '@/lib/clinical/icans/findings';
import { type CheckForm, domainsOf } from '@/lib/clinical/icans/form';
import { domainSpan } from '@/lib/clinical/icans/span';
import { DOMAIN_WORDS } from '@/lib/clinical/icans/words';

interface Props {
  readonly findings: NeuroFindings;
  readonly form: CheckForm;
  readonly causes: Readonly<Record<string, string>>;
}

/** Only a finding that grades above 0 can be set aside, and only with its other cause in words. */
export function OtherCauses({ findings, form, causes }: Props) {
  const found = domainsOf(form).filter((domain) => domainSpan(findings, domain).low > 0);
  if (found.length === 0) return null;
  return (
    <details className="other-causes" open={Object.keys(causes).length > 0}>
      <summary>A finding has another cause</summary>
      <p>It then leaves the grade. Say what caused it, in 3 characters or more.</p>
      {found.map((domain) => (
        <TextField
          key={domain}
          id={`attribute-${domain}`}
          label={`${DOMAIN_WORDS[domain]}: other cause`}
          maxLength={500}
          defaultValue={causes[domain] ?? ''}
        />
      ))}
    </details>
  );
}

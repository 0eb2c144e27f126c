import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { ATTRIBUTION } from '@/lib/clinical/icans/criteria';
import { findingText } from '@/lib/clinical/icans/explain';
import type { IcansDomain, NeuroFindings } from '@/lib/clinical/icans/findings';
import { domainsOf, formOf } from '@/lib/clinical/icans/form';
import { domainSpan } from '@/lib/clinical/icans/span';
import { DOMAIN_WORDS } from '@/lib/clinical/icans/words';

interface Props {
  readonly findings: NeuroFindings;
  /** Null takes the attribution back. */
  readonly onAttribute: (domain: IcansDomain, cause: string | null) => void;
}

/** For a physician or charge nurse: a finding above 0 that has another cause leaves the grade, with its reason. */
export function Attribution({ findings, onAttribute }: Props) {
  const found = domainsOf(formOf(findings, 'ice')).filter((domain) => domainSpan(findings, domain).low > 0);
  if (found.length === 0) return null;
  return (
    <details className="card padded attribution" open={Object.keys(findings.attributedElsewhere).length > 0}>
      <summary>A finding has another cause</summary>
      <p>It then leaves the grade and stays readable, with your name and the reason.</p>
      {found.map((domain) => (
        <Cause
          key={domain}
          domain={domain}
          finding={findingText(findings, domain)}
          given={findings.attributedElsewhere[domain] ?? null}
          onGive={(cause) => onAttribute(domain, cause)}
        />
      ))}
    </details>
  );
}

interface CauseProps {
  readonly domain: IcansDomain;
  readonly finding: string | null;
  readonly given: string | null;
  readonly onGive: (cause: string | null) => void;
}

function Cause({ domain, finding, given, onGive }: CauseProps) {
  const [cause, setCause] = useState(given ?? '');
  const [isShort, setShort] = useState(false);
  const give = () => {
    const isEnough = cause.trim().length >= ATTRIBUTION.reasonAtLeast;
    setShort(!isEnough);
    if (isEnough) onGive(cause.trim());
  };
  return (
    <div className="cause">
      <TextField
        id={`attribute-${domain}`}
        label={`${DOMAIN_WORDS[domain]}: other cause`}
        hint={finding}
        value={cause}
        maxLength={ATTRIBUTION.reasonAtMost}
        onChange={(event) => setCause(event.target.value)}
        error={isShort ? 'Say in 3 characters or more what else caused it.' : undefined}
      />
      <Button size="large" onClick={give}>
        Attribute
      </Button>
      {given !== null && (
        <Button size="large" tone="quiet" onClick={() => onGive(null)}>
          Take back
        </Button>
      )}
    </div>
  );
}

'use client';

import { useEffect, useState } from 'react';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Acknowledged } from './post-entry';
import { TakeBack } from './take-back';

interface Props {
  readonly patientId: string;
  readonly saved: Acknowledged;
  readonly onReload: () => void;
}

/** Where to go from a saved check, and how to take it back. */
export function SavedSheet({ patientId, saved, onReload }: Props) {
  const [isTakenBack, setTakenBack] = useState(false);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className="saved-sheet">
      {isTakenBack && (
        <Notice tone="info" role="alert" title={`No. ${saved.number} is marked as entered in error`}>
          <p>It keeps its number and stays readable. Everything that followed from it is done again without it.</p>
        </Notice>
      )}
      <p className="ways">
        <LinkButton href={`/patients/${patientId}`} tone="primary" size="bedside">
          Back to the patient
        </LinkButton>
        <LinkButton href="/" size="bedside">
          Back to the ward
        </LinkButton>
      </p>
      {!isTakenBack && (
        <TakeBack
          patientId={patientId}
          entryId={saved.entryId}
          version={saved.version}
          onTakenBack={() => setTakenBack(true)}
          onReload={onReload}
        />
      )}
    </div>
  );
}

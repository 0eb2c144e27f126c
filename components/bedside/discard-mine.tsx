'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';

/** Throws the answers on this page away, after a second press: they cannot be brought back. */
export function DiscardMine({ onDiscard }: { readonly onDiscard: () => void }) {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) return <Button onClick={() => setAsked(true)}>Discard mine</Button>;
  return (
    <div className="discard-mine">
      <Button tone="danger" onClick={onDiscard}>
        Yes, discard my answers
      </Button>
      <Button onClick={() => setAsked(false)}>Keep them</Button>
    </div>
  );
}

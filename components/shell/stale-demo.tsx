import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Instant, Zone } from '@/lib/clinical/time';
import { stampOf } from '@/lib/clinical/time-words';

interface Props {
  readonly loadedAt: Instant;
  readonly timeZone: Zone;
  readonly loadAfresh: () => Promise<void>;
}

/** Synthetic patients whose clocks have run on: by now everyone is overdue. */
export function StaleDemo({ loadedAt, timeZone, loadAfresh }: Props) {
  return (
    <Notice title={`This demo ward was loaded on ${stampOf(timeZone, loadedAt)}, so its checks are old by now.`}>
      <form action={loadAfresh}>
        <Button type="submit">Load the demo ward afresh</Button>
      </form>
    </Notice>
  );
}

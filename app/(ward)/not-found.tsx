import type { Metadata } from 'next';
import { NothingHere } from '@/components/shell/nothing-here';

export const metadata: Metadata = { title: 'Not found' };

/** The shell around it has the `main` already. */
export default function NotFoundOnTheWard() {
  return (
    <div className="lone-page">
      <NothingHere />
    </div>
  );
}

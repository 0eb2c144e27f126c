import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Not found' };

/** Also what a person sees who asks for something that is not theirs to see. */
export default function NotFound() {
  return (
    <main id="main" className="lone-page" tabIndex={-1}>
      <h1>Not found</h1>
      <p>There is nothing at this address, or it is not yours to see.</p>
      <p>
        <LinkButton href="/">Go to the ward board</LinkButton>
      </p>
    </main>
  );
}

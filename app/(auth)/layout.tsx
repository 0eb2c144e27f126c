import type { ReactNode } from 'react';
import { DemoStrip } from '@/components/account/demo';
import { getEnvironment } from '@/lib/env';

/** The pages before anyone is signed in. */
export default function EntranceLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {getEnvironment().mode === 'demo' && <DemoStrip />}
      <main className="entrance" id="main">
        {children}
      </main>
    </>
  );
}

'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False until the page can take an answer in, so that nothing tapped before is shown as chosen and then lost. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

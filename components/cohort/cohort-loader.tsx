'use client';

import dynamic from 'next/dynamic';
import type { CohortLine } from './cohort';

/** Of the chart's own height, so that nothing moves when it arrives. */
function Skeleton() {
  return <div className="cohort-skeleton" aria-hidden="true" />;
}

// Draws nothing on the server and is heavy: it is loaded by itself, after the table.
const CohortChart = dynamic(() => import('./cohort-chart'), { ssr: false, loading: Skeleton });

export function CohortLoader({ lines }: { readonly lines: readonly CohortLine[] }) {
  return <CohortChart lines={lines} />;
}

'use client';

import dynamic from 'next/dynamic';
import { Component, type ReactNode } from 'react';
import type { TrendModel } from './model';
import type { TrendRange } from './range';

/** Of the charts' own height, so that nothing moves when they arrive. */
function Skeleton() {
  return <div className="trend-skeleton" aria-hidden="true" />;
}

// The charts draw nothing on the server and weigh as much as the rest of the page together.
const TrendCharts = dynamic(() => import('./trend-charts'), { ssr: false, loading: Skeleton });

/** The live charts. When they fail, their place says so and the table below stays. */
export function TrendLoader({ model, range }: { readonly model: TrendModel; readonly range: TrendRange }) {
  return (
    <ChartBoundary>
      <TrendCharts model={model} range={range} />
    </ChartBoundary>
  );
}

/** React catches what a child throws only in a class. */
class ChartBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <p role="status" className="trend-failed">
        The chart could not be drawn. The table below has every value.
      </p>
    );
  }
}

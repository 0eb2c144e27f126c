'use client';

import type { ReactNode } from 'react';
import { type TooltipContentProps, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { Frame } from './drawing';
import type { TrendPoint } from './points';

/** Gives the shared drawings the chart's own scales. */
export function Layer({ zIndex, draw }: { readonly zIndex: number; readonly draw: (frame: Frame) => ReactNode }) {
  const [xScale, yScale, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!xScale || !yScale || !plot) return null;
  const frame: Frame = {
    x: (day) => xScale(day) ?? 0,
    y: (value) => yScale(value) ?? 0,
    left: plot.x,
    right: plot.x + plot.width,
    top: plot.y,
    bottom: plot.y + plot.height,
  };
  return <ZIndexLayer zIndex={zIndex}>{draw(frame)}</ZIndexLayer>;
}

/** What the cursor stands on. Never the only copy of a number: the table has them all. */
export function Reading({ active, payload }: TooltipContentProps) {
  const point: TrendPoint | undefined = payload?.[0]?.payload;
  if (!active || !point || point.when === '') return null;
  return (
    <div className="trend-reading">
      <b>{point.when}</b>
      <p>{point.says}</p>
    </div>
  );
}

import { dayNumber, HOUR, type Instant, isoOf, startOfDay, type Zone } from '../time';
import { dayWords, spanWords } from '../time-words';
import { unreachable } from '../unreachable';
import type { Bispecific, CarT, PublishedOnset } from './product';
import { type ProductId, productOf } from './products';

export type WindowState = 'before' | 'high-risk' | 'vigilance' | 'late' | 'ended';

/** The part of an infusion that windows depend on. */
export interface Start {
  readonly product: ProductId;
  readonly startedAt: Instant;
}

/** The infusion that counts at a moment, and where its day 0 lies. */
export interface Governing {
  readonly product: ProductId;
  /** What the clock runs from: this infusion, or the latest dose of a bispecific course. */
  readonly startedAt: Instant;
  /** Day 0: this infusion, or the first dose of a bispecific course. */
  readonly day0: Instant;
  /** Which dose of its course, 1 being the first; null for CAR T. */
  readonly dose: number | null;
}

/**
 * Infusion by infusion, oldest first, what governs from its start on: a CAR T infusion starts its own day 0,
 * a dose of a bispecific continues the course of the same drug directly before it.
 */
export function governingOf(infusions: readonly Start[]): readonly Governing[] {
  const governing: Governing[] = [];
  for (const { product, startedAt } of infusions) {
    const last = governing.at(-1);
    if (productOf(product).kind === 'car-t') governing.push({ product, startedAt, day0: startedAt, dose: null });
    else if (last?.product === product && last.dose !== null)
      governing.push({ product, startedAt, day0: last.day0, dose: last.dose + 1 });
    else governing.push({ product, startedAt, day0: startedAt, dose: 1 });
  }
  return governing;
}

/** The latest one started by then; before the first, that one. Null: no infusion is known. */
export function governingAt<G extends { readonly startedAt: Instant }>(governing: readonly G[], at: Instant): G | null {
  return governing.findLast((each) => each.startedAt <= at) ?? governing[0] ?? null;
}

/** A governing infusion with the instants at which its window changes state. Each end is exclusive. */
export interface WindowSpan extends Governing {
  /** Before it the state is `before`: the start of day 0 for CAR T, the dose itself for a bispecific. */
  readonly opensAt: Instant;
  readonly highRiskFrom: Instant;
  readonly highRiskTo: Instant;
  readonly vigilanceTo: Instant;
  /** Null: late until the course ends. */
  readonly lateTo: Instant | null;
}

export function windowSpan(zone: Zone, governing: Governing): WindowSpan {
  const product = productOf(governing.product);
  switch (product.kind) {
    case 'car-t':
      return { ...governing, ...carTEdges(zone, governing.day0, product) };
    case 'bispecific':
      return { ...governing, ...bispecificEdges(zone, governing.startedAt, product) };
    default:
      return unreachable(product);
  }
}

type Edges = Omit<WindowSpan, keyof Governing>;

function carTEdges(zone: Zone, day0: Instant, { window }: CarT): Edges {
  const start = (day: number) => startOfDay(zone, day0, day);
  return {
    opensAt: start(0),
    highRiskFrom: start(window.highRisk.fromDay),
    highRiskTo: start(window.highRisk.toDay + 1),
    vigilanceTo: start(window.vigilanceEndDay + 1),
    lateTo: start(window.lateEndDay + 1),
  };
}

function bispecificEdges(zone: Zone, dose: Instant, { window }: Bispecific): Edges {
  const from = { opensAt: dose, highRiskFrom: dose, lateTo: null };
  if (window.clock === 'hours') {
    const { highRiskHours, vigilanceHours } = window;
    return { ...from, highRiskTo: dose + highRiskHours * HOUR, vigilanceTo: dose + vigilanceHours * HOUR };
  }
  const { highRiskEndDay, vigilanceEndDay } = window;
  return {
    ...from,
    highRiskTo: startOfDay(zone, dose, highRiskEndDay + 1),
    vigilanceTo: startOfDay(zone, dose, vigilanceEndDay + 1),
  };
}

/** No state means safe, and none hides a patient. */
export function stateAt(span: WindowSpan, at: Instant): WindowState {
  if (at < span.opensAt) return 'before';
  if (at >= span.highRiskFrom && at < span.highRiskTo) return 'high-risk';
  if (at < span.vigilanceTo) return 'vigilance';
  return span.lateTo === null || at < span.lateTo ? 'late' : 'ended';
}

/** What a row says of the window. Times are ISO instants; `endsAt` is exclusive. Hour clocks have no days. */
export interface WindowWords {
  readonly label: string;
  readonly startDay: number | null;
  readonly endDay: number | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly source: string;
  readonly published: PublishedOnset | null;
}

export function describeWindow(span: WindowSpan, at: Instant): WindowWords {
  const product = productOf(span.product);
  const days = product.kind === 'car-t' ? product.window.highRisk : null;
  return {
    label: windowLabel(span, at),
    startDay: days?.fromDay ?? null,
    endDay: days?.toDay ?? null,
    startsAt: isoOf(span.highRiskFrom),
    endsAt: isoOf(span.highRiskTo),
    source: `${product.locator} (${product.source})`,
    published: product.published,
  };
}

function windowLabel(span: WindowSpan, at: Instant): string {
  const product = productOf(span.product);
  if (product.kind === 'car-t') {
    const { fromDay, toDay } = product.window.highRisk;
    return `Window ${dayWords(fromDay)} to ${dayWords(toDay)} (${span.product})`;
  }
  const { window } = product;
  const reach =
    window.clock === 'hours'
      ? `0 to ${window.highRiskHours} h after each dose`
      : `day 0 to ${window.highRiskEndDay} after each start`;
  const since = sinceDose(span, at);
  return `Window ${reach} (${span.product})${since === null ? '' : `, ${since}`}`;
}

/** Up to here the time since a dose reads in hours, as the clocks of bispecifics run. */
const HOURS_SHOWN = 8 * 24;

/** `48 h since dose 3`; null for CAR T and before the dose. */
function sinceDose({ dose, startedAt }: Governing, at: Instant): string | null {
  if (dose === null || at < startedAt) return null;
  const hours = Math.floor((at - startedAt) / HOUR);
  return `${hours >= 1 && hours <= HOURS_SHOWN ? `${hours} h` : spanWords(at - startedAt)} since dose ${dose}`;
}

/** `D+6`, for a bispecific `D+8 · 48 h since dose 3`. */
export function dayLabel(zone: Zone, governing: Governing, at: Instant): string {
  const day = dayWords(dayNumber(zone, governing.day0, at));
  const since = sinceDose(governing, at);
  return since === null ? day : `${day} · ${since}`;
}

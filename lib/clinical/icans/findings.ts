import type { CapdAnswers, CapdItem } from '../capd/items';
import type { IceAnswers, IceItem } from '../ice/items';

export const CONSCIOUSNESS = [
  'alert',
  'wakes-spontaneously',
  'wakes-to-voice',
  'wakes-to-touch',
  'wakes-to-vigorous-touch',
  'unarousable',
  'not-assessable',
] as const;
export const SEIZURE = [
  'none',
  'brief-resolved',
  'eeg-resolved',
  'prolonged',
  'repetitive',
  'duration-unknown',
] as const;
export const MOTOR = ['none', 'tremor-or-myoclonus', 'nonfocal-weakness', 'deep-focal-weakness'] as const;
export const EDEMA = [
  'none',
  'focal',
  'diffuse',
  'posturing',
  'cn6-palsy',
  'papilledema',
  'cushing-triad',
  'hemorrhage-related',
] as const;
export const NOT_DONE_REASONS = [
  'refused',
  'language',
  'sensory-deficit',
  'physical-cannot-write',
  'asleep',
  'sedated',
  'intubated',
  'away',
  'not-done',
] as const;
/** Recorded, never graded. */
export const SIGNS = [
  'word-finding',
  'slurred-speech',
  'confusion',
  'lethargy',
  'handwriting-changed',
  'headache',
  'hallucinations',
  'unsteady-gait',
  'slow-movement',
  'facial-weakness',
] as const;

export type Consciousness = (typeof CONSCIOUSNESS)[number];
export type Seizure = (typeof SEIZURE)[number];
export type Motor = (typeof MOTOR)[number];
export type Edema = (typeof EDEMA)[number];
export type NotDoneReason = (typeof NOT_DONE_REASONS)[number];
export type Sign = (typeof SIGNS)[number];

/** The five domains of the grade. CAPD takes the place of ICE in children. */
export const ICANS_DOMAINS = ['ice', 'capd', 'consciousness', 'seizure', 'motor', 'edema'] as const;
export type IcansDomain = (typeof ICANS_DOMAINS)[number];
export type NotDoneKey = IceItem | CapdItem | IcansDomain;

/** A neuro check as entered, after parsing: `null` is "not answered" and never reads as normal. */
export interface NeuroFindings {
  readonly ice: IceAnswers | null;
  readonly capd: CapdAnswers | null;
  readonly consciousness: Consciousness | null;
  readonly seizure: Seizure | null;
  readonly motor: Motor | null;
  readonly edema: Edema | null;
  /** Why something was not tested. Never changes a grade. */
  readonly notDone: { readonly [key in NotDoneKey]?: NotDoneReason };
  /** A finding a clinician attributes to another cause, with the reason; it leaves the reckoning. */
  readonly attributedElsewhere: { readonly [domain in IcansDomain]?: string };
  readonly signs: readonly Sign[];
}

import type { Consciousness, Edema, IcansDomain, Motor, NotDoneReason, Seizure, Sign } from './findings';

/**
 * The words for every answer. People and scripts rely on them, so a change needs a decision.
 * The order is the order on the screen.
 */
export const CONSCIOUSNESS_WORDS: Readonly<Record<Consciousness, string>> = {
  alert: 'Alert',
  'wakes-spontaneously': 'Drowsy, wakes by self',
  'wakes-to-voice': 'Wakes to voice',
  'wakes-to-touch': 'Wakes to touch',
  'wakes-to-vigorous-touch': 'Wakes only to vigorous touch',
  unarousable: 'Unarousable',
  'not-assessable': 'Not assessable',
};

export const SEIZURE_WORDS: Readonly<Record<Seizure, string>> = {
  none: 'None',
  'brief-resolved': 'Brief, resolved',
  'eeg-resolved': 'On EEG only, resolved with treatment',
  prolonged: 'Longer than 5 minutes',
  repetitive: 'Repeated without recovery',
  'duration-unknown': 'Yes, duration not known',
};

export const MOTOR_WORDS: Readonly<Record<Motor, string>> = {
  none: 'None',
  'tremor-or-myoclonus': 'Tremor or jerks only',
  'nonfocal-weakness': 'General weakness',
  'deep-focal-weakness': 'One-sided or leg weakness',
};

export const EDEMA_WORDS: Readonly<Record<Edema, string>> = {
  none: 'No sign seen',
  focal: 'Focal on imaging',
  diffuse: 'Diffuse on imaging',
  posturing: 'Posturing',
  'cn6-palsy': 'Sixth nerve palsy',
  papilledema: 'Papilledema',
  'cushing-triad': 'Cushing triad',
  'hemorrhage-related': 'Bleed on imaging',
};

export const DOMAIN_WORDS: Readonly<Record<IcansDomain, string>> = {
  ice: 'ICE',
  capd: 'CAPD',
  consciousness: 'Consciousness',
  seizure: 'Seizure since last check',
  motor: 'Motor signs',
  edema: 'Raised pressure or edema',
};

export const NOT_DONE_WORDS: Readonly<Record<NotDoneReason, string>> = {
  refused: 'Refused',
  language: 'Language, no interpreter',
  'sensory-deficit': 'Hearing or sight',
  'physical-cannot-write': 'Cannot write (splint, line)',
  asleep: 'Asleep, not woken',
  sedated: 'Sedated',
  intubated: 'Intubated',
  away: 'Away from bed',
  'not-done': 'Reason not known',
};

export const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  'word-finding': 'Trouble finding words',
  'slurred-speech': 'Slurred speech',
  confusion: 'Confusion',
  lethargy: 'Lethargy',
  'handwriting-changed': 'Handwriting changed',
  headache: 'Headache',
  hallucinations: 'Hallucinations',
  'unsteady-gait': 'Unsteady gait',
  'slow-movement': 'Slow movement',
  'facial-weakness': 'Facial weakness',
};

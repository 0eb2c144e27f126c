/** Who is asking, and what their role may do. Pure: the one place where a permission is decided. */

export const ROLES = ['nurse', 'charge', 'physician', 'pharmacist', 'viewer', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** As people say it on the ward. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  nurse: 'nurse',
  charge: 'charge nurse',
  physician: 'physician',
  pharmacist: 'pharmacist',
  viewer: 'viewer',
  admin: 'administrator',
};

export interface Actor {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly sessionId: string;
}

/**
 * Deny by default: a role that is not listed may not. Administrators read no patient.
 * `check.correct-own` is also bound to the author and to 12 hours, which the record decides.
 */
const PERMITTED = {
  'patient.read': ['nurse', 'charge', 'physician', 'pharmacist', 'viewer'],
  'neuro-check.record': ['nurse', 'charge', 'physician'],
  'check.correct-own': ['nurse', 'charge', 'physician'],
  'check.correct-any': ['charge', 'physician'],
  'infusion.correct': ['charge', 'physician'],
  'course.end': ['charge', 'physician'],
  'attribution.record': ['charge', 'physician'],
  'patient.register': ['nurse', 'charge', 'physician'],
  'patient.move': ['nurse', 'charge', 'physician'],
  'infusion.record': ['nurse', 'charge', 'physician'],
  'import.run': ['charge'],
  'demo.reload': ['nurse', 'charge', 'physician', 'pharmacist'],
  'users.manage': ['admin'],
  'audit.read': ['charge', 'physician', 'admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMITTED;

export function may(actor: Pick<Actor, 'role'>, permission: Permission): boolean {
  const roles: readonly Role[] = PERMITTED[permission];
  return roles.includes(actor.role);
}

export function isRole(value: unknown): value is Role {
  return ROLES.some((role) => role === value);
}

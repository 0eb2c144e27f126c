import { describe, expect, test } from 'vitest';
import { isRole, may, type Permission, type Role } from './actor';

/** Who may, written out by hand, column by column: nurse, charge, physician, pharmacist, viewer, admin. */
const MATRIX: ReadonlyArray<readonly [Permission, string]> = [
  //                      nurse charge physician pharmacist viewer admin
  ['patient.read', '       yes   yes    yes       yes        yes    no'],
  ['neuro-check.record', ' yes   yes    yes       no         no     no'],
  ['check.correct-own', '  yes   yes    yes       no         no     no'],
  ['check.correct-any', '  no    yes    yes       no         no     no'],
  ['infusion.correct', '   no    yes    yes       no         no     no'],
  ['course.end', '         no    yes    yes       no         no     no'],
  ['attribution.record', ' no    yes    yes       no         no     no'],
  ['patient.register', '   yes   yes    yes       no         no     no'],
  ['patient.move', '       yes   yes    yes       no         no     no'],
  ['infusion.record', '    yes   yes    yes       no         no     no'],
  ['import.run', '         no    yes    no        no         no     no'],
  ['demo.reload', '        yes   yes    yes       yes        no     no'],
  ['users.manage', '       no    no     no        no         no     yes'],
  ['audit.read', '         no    yes    yes       no         no     yes'],
];

const COLUMNS: readonly Role[] = ['nurse', 'charge', 'physician', 'pharmacist', 'viewer', 'admin'];

describe('Who may', () => {
  for (const [permission, row] of MATRIX) {
    const answers = row.trim().split(/\s+/);
    for (const [column, role] of COLUMNS.entries()) {
      const expected = answers[column] === 'yes';
      test(`${role} ${expected ? 'may' : 'may not'} ${permission}`, () => {
        expect(answers).toHaveLength(6);
        expect(may({ role }, permission)).toBe(expected);
      });
    }
  }

  test('the administrator manages accounts and reads no patient', () => {
    expect(may({ role: 'admin' }, 'users.manage')).toBe(true);
    expect(may({ role: 'admin' }, 'patient.read')).toBe(false);
  });

  test('a role that the table does not know is no role', () => {
    expect(isRole('nurse')).toBe(true);
    for (const value of ['Nurse', 'superuser', '', null, undefined, 1, ['nurse']]) expect(isRole(value)).toBe(false);
  });
});

import { GradeChip } from '@/components/icans/grade-chip';
import type { IcansGrade } from '@/lib/clinical/icans/result';

const MEANINGS: readonly { readonly grade: IcansGrade; readonly ice: string; readonly capd: string }[] = [
  {
    grade: 0,
    ice: 'ICE 10, alert, all other signs checked and absent',
    capd: 'CAPD 0, alert, all other signs checked and absent',
  },
  { grade: 1, ice: 'ICE 7 to 9, or drowsy and wakes by self', capd: 'CAPD 1 to 8, or drowsy and wakes by self' },
  { grade: 2, ice: 'ICE 3 to 6, or wakes to voice', capd: 'Wakes to voice' },
  {
    grade: 3,
    ice: 'ICE 0 to 2 awake, wakes only to touch, a seizure that resolves, or focal edema on imaging',
    capd: 'CAPD 9 or more, wakes only to touch, a seizure that resolves, or focal edema on imaging',
  },
  {
    grade: 4,
    ice: 'Unarousable or wakes only to vigorous touch, seizure over 5 min or repeated, one-sided or leg weakness, diffuse edema or signs of raised pressure',
    capd: 'CAPD cannot be scored, unarousable or wakes only to vigorous touch, seizure over 5 min or repeated, one-sided or leg weakness, diffuse edema or signs of raised pressure',
  },
];

/** What every grade means. */
export function GradeKey({ form }: { readonly form: 'ice' | 'capd' }) {
  return (
    <table className="grade-key">
      <caption>What the grades mean</caption>
      <tbody>
        {MEANINGS.map(({ grade, ...meaning }) => (
          <tr key={grade}>
            <th scope="row">
              <GradeChip grade={grade} />
            </th>
            <td>{meaning[form]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

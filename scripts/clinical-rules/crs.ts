import { CRS_CRITERIA, CRS_MISSING_ANSWERS, type CrsSpan } from '@/lib/clinical/crs/criteria';
import { type Section, table } from './section';

const { fever, circulation, nasalCannula, notCountedAmongSeveral, oxygen } = CRS_CRITERIA;

const spanText = ({ low, high }: CrsSpan) => `${low} to ${high}`;

const grading: Section = {
  title: 'The CRS grade',
  cites: [CRS_CRITERIA],
  body: [
    `With a fever of ${fever.atLeastC}.0 °C or more that has no other cause, or with one that is masked by an antipyretic, anticytokine or steroid since the last: the worst of circulation and oxygen, at least ${fever.is} with fever.`,
    table(
      ['Circulation', 'Grade'],
      [
        ['Normal, no vasopressor', circulation.none],
        ['Hypotension, no vasopressor', circulation.hypotension],
        [
          `One vasopressor, ${notCountedAmongSeveral} alone, or one with ${notCountedAmongSeveral}`,
          circulation.oneVasopressor,
        ],
        [`Two or more besides ${notCountedAmongSeveral}`, circulation.severalVasopressors],
      ],
    ),
    'Vasopressors count also where the pressure is normal.',
    table(
      ['Oxygen', 'Value', 'Grade'],
      [
        ...Object.entries(oxygen).map(
          ([device, grade]) => [device.replaceAll('-', ' '), `\`${device}\``, grade] as const,
        ),
        [`nasal cannula up to ${nasalCannula.lowFlowAtMostLpm} L per min`, '`nasal-cannula`', nasalCannula.lowFlow],
        ['nasal cannula above that', '`nasal-cannula`', nasalCannula.above],
        ['nasal cannula, flow not known', '`nasal-cannula`', `${nasalCannula.lowFlow} to ${nasalCannula.above}`],
      ],
    ),
    'Grade 5 is never computed: it is a physician’s record of a death attributed to CRS.',
  ],
};

const missing: Section = {
  title: 'CRS: missing answers, and no fever',
  cites: [CRS_MISSING_ANSWERS],
  body: [
    table(
      ['Not known', 'Grade of the part'],
      [
        ['Oxygen, or pressure and vasopressors', spanText(CRS_MISSING_ANSWERS.unanswered)],
        ['The pressure, where no vasopressor runs', spanText(CRS_MISSING_ANSWERS.pressureUnknownWithoutVasopressor)],
        ['Which vasopressors run, with hypotension', spanText(CRS_MISSING_ANSWERS.hypotensionWithVasopressorsUnknown)],
      ],
    ),
    'Neither fever nor fever masked: 0 when both parts are 0. Else incomplete from 0 to their grade, alerting as that grade, until a person says what they are due to.',
  ],
};

export const CRS: readonly Section[] = [grading, missing];

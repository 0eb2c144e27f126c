import { Fragment, type ReactNode } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from '@/components/ui/choice-group';
import { CONSCIOUSNESS_WORDS, DOMAIN_WORDS, EDEMA_WORDS, MOTOR_WORDS, SEIZURE_WORDS } from '@/lib/clinical/icans/words';

/** The domains beside the test of cognition. */
export type SignDomain = 'consciousness' | 'seizure' | 'motor' | 'edema';

const choicesOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({
    value,
    label,
    ...(value === 'not-assessable' ? { isNoAnswer: true } : {}),
  }));

const DOMAINS = [
  { domain: 'consciousness', hint: 'How does the patient wake?', choices: choicesOf(CONSCIOUSNESS_WORDS) },
  { domain: 'seizure', hint: 'Any kind', choices: choicesOf(SEIZURE_WORDS) },
  { domain: 'motor', hint: 'New since infusion', choices: choicesOf(MOTOR_WORDS) },
  { domain: 'edema', hint: 'Signs, or imaging if there is any', choices: choicesOf(EDEMA_WORDS) },
] as const;

interface Props {
  readonly values?: Readonly<Partial<Record<SignDomain, string | null>>>;
  readonly defaults?: Readonly<Partial<Record<SignDomain, string>>>;
  readonly onAnswer?: (domain: SignDomain, value: string) => void;
  readonly layout?: ChoiceGroupProps['layout'];
  readonly after?: (domain: SignDomain) => ReactNode;
}

/** Consciousness, seizure, motor signs and raised pressure. */
export function DomainQuestions({ values, defaults, onAnswer, layout = 'above', after }: Props) {
  return DOMAINS.map(({ domain, hint, choices }) => (
    <Fragment key={domain}>
      <ChoiceGroup
        name={domain}
        label={DOMAIN_WORDS[domain]}
        hint={hint}
        choices={choices}
        layout={layout}
        onChoose={(value) => onAnswer?.(domain, value)}
        {...(values === undefined ? { defaultValue: defaults?.[domain] } : { value: values[domain] ?? null })}
      />
      {after?.(domain)}
    </Fragment>
  ));
}

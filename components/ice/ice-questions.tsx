import { Fragment, type ReactNode } from 'react';
import { type Choice, ChoiceGroup, type ChoiceGroupProps } from '@/components/ui/choice-group';
import { ICE, type IceItem } from '@/lib/clinical/ice/items';
import { ICE_WORDS } from '@/lib/clinical/ice/words';

const CORRECT_OR_WRONG: readonly Choice[] = [
  { value: '1', label: 'Correct' },
  { value: '0', label: 'Wrong' },
];
const HOW_MANY: readonly Choice[] = ['0', '1', '2', '3'].map((value) => ({ value, label: value }));
const NOT_TESTED: Choice = { value: 'not-tested', label: 'Not tested', isNoAnswer: true };

const ORIENTATION: readonly IceItem[] = ['year', 'month', 'city', 'hospital'];
const HINTS: Readonly<Record<IceItem, string>> = {
  year: 'Which year is it?',
  month: 'Which month is it?',
  city: 'Which city are we in?',
  hospital: 'Which hospital is this?',
  naming: 'Show three: pen, watch, button',
  command: '“Show me two fingers”',
  writing: 'The same sentence as at baseline',
  attention: '100 to 10, no errors',
};

interface Props {
  /** False where a blank is enough to say so. */
  readonly mayNotTest?: boolean;
  /** The right answers that the page knows, in place of the question. */
  readonly hints?: Partial<Record<IceItem, string>>;
  readonly values?: Readonly<Partial<Record<IceItem, string>>>;
  readonly defaults?: Readonly<Partial<Record<IceItem, string>>>;
  readonly onAnswer?: (item: IceItem, value: string) => void;
  readonly layout?: ChoiceGroupProps['layout'];
  /** What follows an item: why it was not tested. */
  readonly after?: (item: IceItem) => ReactNode;
}

/** The eight questions of the ICE test, in the order in which they are asked. A score per item is the value. */
export function IceQuestions(props: Props) {
  const [first, then] = [ICE.items.slice(0, ORIENTATION.length), ICE.items.slice(ORIENTATION.length)];
  return (
    <>
      <h2>Orientation</h2>
      {first.map(({ key }) => (
        <ItemQuestion key={key} item={key} {...props} />
      ))}
      <h2>Naming, command, writing, attention</h2>
      {then.map(({ key }) => (
        <ItemQuestion key={key} item={key} {...props} />
      ))}
    </>
  );
}

function ItemQuestion({
  item,
  mayNotTest = true,
  hints,
  values,
  defaults,
  onAnswer,
  layout,
  after,
}: Props & { item: IceItem }) {
  const scores = item === 'naming' ? HOW_MANY : CORRECT_OR_WRONG;
  return (
    <Fragment>
      <ChoiceGroup
        name={item}
        label={ICE_WORDS[item]}
        hint={hints?.[item] ?? HINTS[item]}
        choices={mayNotTest ? [...scores, NOT_TESTED] : scores}
        layout={layout ?? 'beside'}
        onChoose={(value) => onAnswer?.(item, value)}
        {...(values === undefined ? { defaultValue: defaults?.[item] } : { value: values[item] ?? null })}
      />
      {after?.(item)}
    </Fragment>
  );
}

import { Fragment, type ReactNode } from 'react';
import { type Choice, ChoiceGroup, type ChoiceGroupProps } from '@/components/ui/choice-group';
import { CAPD, type CapdItem } from '@/lib/clinical/capd/items';
import { CAPD_FREQUENCIES, CAPD_WORDS, capdPointsFor } from '@/lib/clinical/capd/words';

const NOT_TESTED: Choice = { value: 'not-tested', label: 'Not tested', isNoAnswer: true };

interface Props {
  readonly mayNotTest?: boolean;
  readonly values?: Readonly<Partial<Record<CapdItem, string>>>;
  readonly defaults?: Readonly<Partial<Record<CapdItem, string>>>;
  readonly onAnswer?: (item: CapdItem, value: string) => void;
  readonly layout?: ChoiceGroupProps['layout'];
  readonly after?: (item: CapdItem) => ReactNode;
}

/** The eight questions of CAPD, over the shift. The value is the points, so `Never` is 4 for some items and 0 for others. */
export function CapdQuestions(props: Props) {
  return CAPD.items.map((item) => <ItemQuestion key={item} item={item} {...props} />);
}

function ItemQuestion({
  item,
  mayNotTest = true,
  values,
  defaults,
  onAnswer,
  layout,
  after,
}: Props & { item: CapdItem }) {
  const scores = CAPD_FREQUENCIES.map((label) => ({ value: String(capdPointsFor(item, label)), label }));
  return (
    <Fragment>
      <ChoiceGroup
        name={item}
        label={CAPD_WORDS[item]}
        choices={mayNotTest ? [...scores, NOT_TESTED] : scores}
        layout={layout ?? 'above'}
        onChoose={(value) => onAnswer?.(item, value)}
        {...(values === undefined ? { defaultValue: defaults?.[item] } : { value: values[item] ?? null })}
      />
      {after?.(item)}
    </Fragment>
  );
}

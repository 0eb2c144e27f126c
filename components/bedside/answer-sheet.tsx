'use client';

import { useState } from 'react';
import { flushSync } from 'react-dom';
import { CapdQuestions } from '@/components/capd/capd-questions';
import { DomainQuestions } from '@/components/icans/domain-questions';
import { IceQuestions } from '@/components/ice/ice-questions';
import type { IceItem } from '@/lib/clinical/ice/items';
import { type CheckAnswers, itemsOf, notTested, type TestItem, withoutReason } from './answers';
import type { Change } from './change';
import { OtherSigns } from './other-signs';
import { ReasonGiven, ReasonPanel } from './reason-panel';

type Asked = TestItem | 'consciousness';

interface Props {
  readonly answers: CheckAnswers;
  readonly onChange: (change: Change) => void;
  /** The right answers that the page knows. */
  readonly hints: Partial<Record<IceItem, string>>;
  readonly reasonError: string | undefined;
}

/** The questions, in the order in which they are asked. Nothing is chosen beforehand. */
export function AnswerSheet({ answers, onChange, hints, reasonError }: Props) {
  const [open, setOpen] = useState<Asked | null>(null);
  const answer = (name: Asked, change: Change) =>
    inPlace(name, () => {
      onChange(change);
      setOpen(name);
    });
  const after = (key: Asked) => (
    <Reasons
      {...{ asked: key, answers, onChange, error: reasonError }}
      isOpen={openOf(answers, open) === key}
      onOpen={() => setOpen(key)}
    />
  );
  const onItem = (item: TestItem, value: string) =>
    answer(item, { kind: 'item', item, answer: value === 'not-tested' ? value : Number(value) });
  const values = Object.fromEntries(Object.entries(answers.items).map(([item, given]) => [item, String(given)]));
  return (
    <>
      {answers.form === 'ice' ? (
        <IceQuestions values={values} hints={hints} onAnswer={onItem} after={after} />
      ) : (
        <Capd {...{ answers, values, onItem, onChange, after }} />
      )}
      <h2>Signs</h2>
      <DomainQuestions
        values={answers}
        onAnswer={(domain, value) =>
          answer(domain === 'consciousness' ? domain : 'year', { kind: 'domain', domain, answer: value })
        }
        after={(domain) => (domain === 'consciousness' ? after(domain) : null)}
      />
      <OtherSigns signs={answers.signs} onSign={(sign, present) => onChange({ kind: 'sign', sign, present })} />
    </>
  );
}

interface CapdProps {
  readonly answers: CheckAnswers;
  readonly values: Readonly<Partial<Record<TestItem, string>>>;
  readonly onItem: (item: TestItem, value: string) => void;
  readonly onChange: (change: Change) => void;
  readonly after: (item: TestItem) => React.ReactNode;
}

function Capd({ answers, values, onItem, onChange, after }: CapdProps) {
  return (
    <>
      <h2>CAPD over the shift</h2>
      <label className="answer">
        <input
          type="checkbox"
          name="capd-unable"
          checked={answers.capdUnable}
          onChange={(event) => onChange({ kind: 'capd-unable', unable: event.target.checked })}
        />
        <span>Cannot be scored</span>
      </label>
      {!answers.capdUnable && <CapdQuestions values={values} onAnswer={onItem} after={after} />}
    </>
  );
}

/** The panel stands under what was last left out, else under the first that still needs a reason. */
function openOf(answers: CheckAnswers, open: Asked | null): Asked | undefined {
  const blanks = notTested(answers);
  return open !== null && blanks.includes(open) ? open : withoutReason(answers)[0];
}

interface ReasonsProps {
  readonly asked: Asked;
  readonly answers: CheckAnswers;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onChange: (change: Change) => void;
  readonly error: string | undefined;
}

function Reasons({ asked, answers, isOpen, onOpen, onChange, error }: ReasonsProps) {
  if (!notTested(answers).includes(asked)) return null;
  const reason = answers.reasons[asked];
  if (!isOpen) return <ReasonGiven reason={reason} onChange={onOpen} />;
  const items = itemsOf(answers.form);
  const left = asked === 'consciousness' ? [] : items.filter((item) => answers.items[item] === undefined);
  return (
    <ReasonPanel
      serves={new Set([asked, ...withoutReason(answers)]).size}
      reason={reason}
      onReason={(given) => onChange({ kind: 'reason', key: asked, reason: given })}
      left={left.length}
      onRest={(given) => onChange({ kind: 'rest-not-tested', items: left, reason: given })}
      error={error}
    />
  );
}

/** A panel that closes further up must not move the question from under the finger. */
function inPlace(name: string, act: () => void) {
  const topOf = () => document.getElementById(name)?.getBoundingClientRect().top ?? 0;
  const before = topOf();
  flushSync(act);
  window.scrollBy(0, topOf() - before);
}

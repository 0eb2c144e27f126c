'use client';

import { useEffect, useRef, useState } from 'react';
import { CapdQuestions } from '@/components/capd/capd-questions';
import { DomainQuestions } from '@/components/icans/domain-questions';
import { IceQuestions } from '@/components/ice/ice-questions';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice-group';
import { findingsFrom, formFrom, type Read } from './findings-from';
import { GradeKey } from './grade-key';
import { OtherCauses } from './other-causes';
import { ResultBar } from './result-bar';

const TESTS = [
  { value: 'ice', label: 'ICE, 12 years and over' },
  { value: 'capd', label: 'CAPD, under 12 years' },
];

/**
 * Grades while it is filled in. The form itself holds the answers, so it also works before and without script:
 * then it is sent as an address and the server grades with the same function.
 */
export function Calculator({ given }: { readonly given: Readonly<Record<string, string>> }) {
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState(given);
  const takeIn = () => {
    if (form.current) setAnswers(valuesOf(new FormData(form.current)));
  };
  // A browser may have filled the form in again, or someone answered before the page woke up.
  useEffect(() => {
    if (form.current) setAnswers(valuesOf(new FormData(form.current)));
  }, []);

  const read: Read = (name) => answers[name] ?? null;
  const [test, findings] = [formFrom(read), findingsFrom(read)];
  return (
    <>
      <form
        ref={form}
        method="get"
        className="calculator"
        onChange={takeIn}
        onReset={() => setTimeout(takeIn)}
        onSubmit={(event) => event.preventDefault()}
      >
        <ChoiceGroup
          name="test"
          label="Test"
          choices={TESTS}
          defaultValue={formFrom((name) => given[name] ?? null)}
          layout="list"
        />
        {test === 'ice' ? (
          <IceQuestions mayNotTest={false} defaults={given} />
        ) : (
          <Capd given={given} isUnable={read('capd-unable') === 'on'} />
        )}
        <h2>Signs</h2>
        <DomainQuestions defaults={given} layout="list" />
        <OtherCauses findings={findings} form={test} causes={findings.attributedElsewhere} />
        <p className="again">
          <Button type="reset">Start again</Button>
          <noscript>
            <button type="submit" className="btn primary">
              Show the grade
            </button>
          </noscript>
        </p>
        <ResultBar findings={findings} form={test} />
      </form>
      <GradeKey form={test} />
    </>
  );
}

function Capd({ given, isUnable }: { readonly given: Readonly<Record<string, string>>; readonly isUnable: boolean }) {
  return (
    <>
      <h2>CAPD over the shift</h2>
      <label className="answer alone">
        <input type="checkbox" name="capd-unable" defaultChecked={given['capd-unable'] === 'on'} />
        <span>Cannot be scored</span>
      </label>
      {!isUnable && <CapdQuestions mayNotTest={false} defaults={given} layout="list" />}
    </>
  );
}

function valuesOf(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form.entries()].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

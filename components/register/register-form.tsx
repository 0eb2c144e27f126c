'use client';

import { EntryForm } from './entry-form';
import type { FormAction } from './form';
import { InfusionFields } from './infusion-fields';
import { DiseaseFields, PersonFields, PlaceFields, TestFields } from './person-fields';

interface Props {
  readonly action: FormAction;
  readonly zone: string;
  readonly wards: readonly string[];
}

/** A patient and the first infusion. Nothing is preset. */
export function RegisterForm({ action, zone, wards }: Props) {
  return (
    <EntryForm id="new" action={action} hidden={{}} submit={{ label: 'Register patient', busy: 'Registering…' }}>
      {(fields) => (
        <>
          <PersonFields fields={fields} />
          <PlaceFields fields={fields} wards={wards} />
          <fieldset>
            <legend>Infusion</legend>
            <p className="hint">
              The day count begins with it. Leave product and time empty when it is not planned yet.
            </p>
            <InfusionFields fields={fields} zone={zone} />
          </fieldset>
          <DiseaseFields fields={fields} />
          <TestFields fields={fields} />
        </>
      )}
    </EntryForm>
  );
}

import { SelectField, TextField } from '@/components/ui/field';
import type { FieldsOf } from './fields';

const SEXES = [
  { value: '', label: 'Choose' },
  { value: 'female', label: 'female' },
  { value: 'male', label: 'male' },
  { value: 'other', label: 'other' },
  { value: 'unknown', label: 'unknown' },
];

const TUMOR_BURDENS = [
  { value: '', label: 'Not recorded' },
  { value: 'low', label: 'low' },
  { value: 'high', label: 'high' },
];

interface Props {
  readonly fields: FieldsOf;
}

/** Who the patient is. */
export function PersonFields({ fields }: Props) {
  const sex = fields.of('sex');
  return (
    <fieldset>
      <legend>Patient</legend>
      <div className="form-grid">
        <TextField {...fields.of('mrn')} label="MRN" autoComplete="off" spellCheck={false} maxLength={40} />
        <TextField
          {...fields.of('familyName')}
          label="Family name"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
        <TextField
          {...fields.of('givenName')}
          label="Given name"
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
        />
        <TextField
          {...fields.of('birthDate')}
          label="Birth date"
          hint={
            <>
              As <span className="dt">14-Jul-1945</span> or <span className="dt">1945-07-14</span>
            </>
          }
          autoComplete="off"
          maxLength={40}
        />
        <SelectField key={sex.defaultValue} {...sex} label="Sex" choices={SEXES} />
      </div>
    </fieldset>
  );
}

/** Where the patient lies. */
export function PlaceFields({ fields, wards }: Props & { readonly wards: readonly string[] }) {
  const ward = fields.of('ward');
  return (
    <fieldset>
      <legend>Place</legend>
      <div className="form-grid">
        <TextField
          {...ward}
          label="Ward"
          list={`${ward.id}-known`}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
        <datalist id={`${ward.id}-known`}>
          {wards.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextField
          {...fields.of('bed')}
          label="Bed"
          hint="Leave empty when there is none yet"
          autoComplete="off"
          maxLength={20}
        />
      </div>
    </fieldset>
  );
}

/** What was recorded about disease and treatment: shown as risk factors with their source, never as a score. */
export function DiseaseFields({ fields }: Props) {
  const burden = fields.of('tumorBurden');
  return (
    <fieldset>
      <legend>Disease and treatment</legend>
      <p className="hint">Leave empty what is not known. Shown as recorded risk factors; no score is made of them.</p>
      <div className="form-grid">
        <TextField {...fields.of('indication')} label="Indication" autoComplete="off" maxLength={200} />
        <SelectField key={burden.defaultValue} {...burden} label="Tumor burden" choices={TUMOR_BURDENS} />
        <TextField
          {...fields.of('weightKg')}
          label="Weight in kg"
          hint="For example 71.5"
          inputMode="decimal"
          autoComplete="off"
          maxLength={10}
        />
        <TextField {...fields.of('cellDose')} label="Cell dose" autoComplete="off" maxLength={100} />
        <TextField {...fields.of('expansion')} label="Expansion" autoComplete="off" maxLength={100} />
      </div>
    </fieldset>
  );
}

/** Which test the patient takes, and what it gave before the infusion. */
export function TestFields({ fields }: Props) {
  return (
    <fieldset>
      <legend>Baseline and test</legend>
      <div className="form-grid">
        <TextField
          {...fields.of('baselineIce')}
          label="Baseline ICE"
          hint="0 to 10, only where it was charted elsewhere. A complete check before the infusion takes its place."
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
        />
      </div>
      <label className="tick">
        <input
          type="checkbox"
          name="capd"
          defaultChecked={fields.isTicked('capd')}
          key={String(fields.isTicked('capd'))}
        />
        <span>
          CAPD in place of ICE <small>For developmental delay at any age. Under 12 years CAPD is taken anyway.</small>
        </span>
      </label>
    </fieldset>
  );
}

import { SelectField, TextField } from '@/components/ui/field';
import { PRODUCTS } from '@/lib/clinical/risk/products';
import type { FieldsOf } from './fields';

const CHOICES = [
  { value: '', label: 'Choose the product' },
  ...PRODUCTS.map(({ id, brand }) => ({ value: id, label: brand === null ? id : `${id} (${brand})` })),
];

interface Props {
  readonly fields: FieldsOf;
  readonly zone: string;
}

/** What was given and when, on the ward’s clock. */
export function InfusionFields({ fields, zone }: Props) {
  const product = fields.of('product');
  return (
    <div className="form-grid">
      <SelectField key={product.defaultValue} {...product} label="Product" choices={CHOICES} />
      <TextField
        {...fields.of('infusedAt')}
        label="Infusion date and time"
        hint={
          <>
            As <span className="dt">22-Nov-2026</span> 10:30, on the clock of {zone}
          </>
        }
        autoComplete="off"
        maxLength={60}
      />
      <TextField
        {...fields.of('doseLabel')}
        label="Dose label"
        hint="For step doses, for example step 2"
        autoComplete="off"
        maxLength={100}
      />
    </div>
  );
}

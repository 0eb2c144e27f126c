import type { CoursePatient } from '@/lib/clinical/course/view';
import { productOf } from '@/lib/clinical/risk/products';
import type { PatientOnWard } from '@/lib/db/patients';

/** What was recorded that published series name as a risk factor, with its source. No score. */
export function riskFactors(patient: PatientOnWard, products: readonly string[]): CoursePatient['riskFactors'] {
  const construct = [...new Set(products)].flatMap((id) => {
    const product = productOf(id);
    if (product.kind !== 'car-t' || product.costim === null) return [];
    return [{ text: `${product.costim} construct (${id})`, source: 'product table' }];
  });
  const asEntered = (label: string, value: string | null) =>
    value === null ? [] : [{ text: `${label}: ${value}`, source: 'as entered' }];
  return [
    ...construct,
    ...asEntered('Tumor burden', patient.tumorBurden),
    ...asEntered('Cell dose', patient.cellDose),
    ...asEntered('Expansion', patient.expansion),
  ];
}

import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { type Api, answered, hoursAgo, type Patient } from './api';

export interface Registration {
  readonly infusedHoursAgo: number | null;
  readonly product: string;
  readonly birthDate: string;
  readonly baselineIce: number | null;
}

const USUAL: Registration = {
  infusedHoursAgo: 5 * 24,
  product: 'axicabtagene ciloleucel',
  birthDate: '1958-04-02',
  baselineIce: 10,
};

/** A patient nobody else's story knows, five days after axi-cel unless told otherwise. */
export async function registers(by: Api, ward: string, wishes: Partial<Registration> = {}): Promise<Patient> {
  const { infusedHoursAgo, product, birthDate, baselineIce } = { ...USUAL, ...wishes };
  const tag = randomUUID().slice(0, 8);
  const patient = {
    mrn: `STORY-${tag}`,
    familyName: `Story${tag}`,
    givenName: 'Robin',
    ward,
    bed: '12',
  };
  const response = await by.post('/patients', {
    ...patient,
    birthDate,
    sex: 'female',
    ...(baselineIce === null ? {} : { baselineIce }),
    ...(infusedHoursAgo === null ? {} : { product, infusedAt: hoursAgo(infusedHoursAgo) }),
  });
  expect(response.status(), await response.text()).toBeLessThan(300);
  const { patientId } = await answered<{ patientId: string }>(response);
  return { ...patient, id: patientId, displayName: `${patient.familyName.toUpperCase()}, ${patient.givenName}` };
}

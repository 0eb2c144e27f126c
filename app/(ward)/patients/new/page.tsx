import type { Metadata } from 'next';
import { RegisterForm } from '@/components/register/register-form';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { may } from '@/lib/auth/actor';
import { requireActor } from '@/lib/auth/session';
import { getWards } from '@/lib/queries/patients';
import { getWardZone } from '@/lib/queries/ward-zone';
import { register } from './actions';

export const metadata: Metadata = { title: 'Register a patient' };

export default async function RegisterPage() {
  const actor = await requireActor();
  const [zone, wards] = await Promise.all([getWardZone(), getWards(actor)]);
  return (
    <>
      <PageHead title="Register a patient" meta={`Times: ${zone}`} />
      {may(actor, 'patient.register') ? (
        <RegisterForm action={register} zone={zone} wards={wards.ok ? wards.value : []} />
      ) : (
        <Notice tone="error" title="You may not register patients">
          <p>A nurse, charge nurse or physician can.</p>
        </Notice>
      )}
    </>
  );
}

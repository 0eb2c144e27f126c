import type { Metadata } from 'next';
import Link from 'next/link';
import { Calculator } from '@/components/calculator/calculator';

export const metadata: Metadata = { title: 'ICANS grade' };

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** Public, no patient, nothing stored. */
export default async function CalculatorPage({ searchParams }: Props) {
  const given = Object.entries(await searchParams).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return (
    <main id="main" className="calculator-page">
      <header className="bar">
        <b>ICANSight</b>
        <Link href="/sign-in">Sign in</Link>
      </header>
      <h1>ICANS grade</h1>
      <p className="lead">ASTCT 2019 consensus. Nothing is stored.</p>
      <Calculator given={Object.fromEntries(given)} />
      <p className="fine">
        An unanswered question is never counted as normal: the result becomes a range. Supports, and does not replace,
        clinical judgment. Not an alarm system.
      </p>
    </main>
  );
}

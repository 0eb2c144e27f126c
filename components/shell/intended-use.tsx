import { RULESET } from '@/lib/clinical/ruleset';

/** What this is for, and by which rules it reckons. */
export function IntendedUse() {
  return (
    <footer className="foot">
      <span>This app does not replace bedside alarms. It supports, and does not replace, clinical judgment.</span>
      <span>ASTCT 2019 · {RULESET}</span>
    </footer>
  );
}

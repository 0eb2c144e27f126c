import { writeFileSync } from 'node:fs';
import { clinicalRules } from './clinical-rules/document';

const file = new URL('../docs/clinical-rules.md', import.meta.url);
writeFileSync(file, clinicalRules());

import { RULESET } from '@/lib/clinical/ruleset';
import { type Cited, SOURCES, type Source } from '@/lib/clinical/sources';
import { CRS } from './crs';
import { GRADING } from './grading';
import { type Section, table } from './section';
import { WATCHING } from './watching';

/** A new table of rules gets its section here. */
const SECTIONS: readonly Section[] = [...GRADING, ...CRS, ...WATCHING];

const SEEN: Readonly<Record<Source['seen'], string>> = {
  read: 'read, in the source or in concordant reproductions of it',
  recalled: 'recalled, not read: ships only as editable configuration marked unverified',
  proposed: 'a rule of this product, no literature claim',
};

const INTRODUCTION = [
  '<!-- Written by `npm run docs:rules` from the tables in lib/clinical. Do not edit by hand. -->',
  '# Clinical rules',
  `Every threshold the product uses, with its source. Rule set \`${RULESET}\`: each stored result carries the version it was computed with.`,
  'These are reference rules, not a treatment protocol. The product supports and does not replace clinical judgment, and it orders nothing.',
];

/** docs/clinical-rules.md, whole. */
export function clinicalRules(): string {
  const sections = SECTIONS.flatMap(({ title, cites, body }) => [`## ${title}`, ...citations(cites), ...body]);
  return `${[...INTRODUCTION, ...sections, ...sources()].join('\n\n')}\n`;
}

/** Each source once, as most rows of a table share theirs. */
function citations(cites: readonly Cited[]): readonly string[] {
  const lines = cites.map(({ source, locator }) => `Source: ${SOURCES[source].title}. ${locator}.`);
  return [...new Set(lines)].map((line) => `*${line}*`);
}

function sources(): readonly string[] {
  const rows = Object.values(SOURCES).map(({ title, seen }) => [title, SEEN[seen]]);
  return ['## Sources', table(['Source', 'How sure'], rows)];
}

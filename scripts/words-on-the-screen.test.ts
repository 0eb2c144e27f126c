import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// Words by which a screen would give an order, a diagnosis or an all-clear. It states findings.
const NOT_SAID: readonly RegExp[] = [
  /\b(give|administer|start|stop|hold|increase|taper)\s+(the\s+)?(dexa\w*|methylpred\w*|steroids?|tocilizumab|anakinra|levetiracetam)\b/i,
  /\btreat(ed)?( \w+)? as\b|\b(to )?act(ed)?( on| at least)? as\b|\bto act on\b/i,
  /\bdiagnos(is|es|ed|tic)\b/i,
  /\b(is|are|be|now|patient|looks?)\s+safe\b|\bsafe\s+(to|for|zone|window|now)\b|^safe$/i,
  /\ball[ -]clear\b|\bno (risk|danger|concern|toxicity)\b|\bruled out\b|\bout of danger\b/i,
  /\b(everything|all|looks?) (is )?(normal|fine|ok)\b/i,
  /^Normal$/,
  /\bNot done\b/,
];

const FOLDERS = ['app', 'components', 'lib/clinical', 'lib/commands', 'lib/queries'];

function programs(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  ).filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));
}

/** Every piece of text in a program: what stands in quotes or between tags. */
function textsIn(file: string, program: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node)) texts.push(node.text.trim());
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text.trim());
    if (!ts.isImportDeclaration(node)) ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, program, ts.ScriptTarget.Latest, true));
  return texts.filter((text) => text !== '');
}

const objectionable = (text: string) => NOT_SAID.some((words) => words.test(text));

describe('The words on the screen', () => {
  test('no text of the interface gives an order or an all-clear', { timeout: 60_000 }, () => {
    const texts = programs().flatMap((file) =>
      textsIn(file, readFileSync(file, 'utf8')).map((text) => ({ file, text })),
    );
    expect(texts.length, 'texts read').toBeGreaterThan(1000);
    expect(texts.filter(({ text }) => objectionable(text))).toEqual([]);
  });

  test.each([
    'Give dexamethasone 10 mg',
    'Grade 3 to 4, treat as 4',
    'To be acted on as grade 4',
    'This patient is safe',
    'All clear',
    'Diagnosis: ICANS',
    'Everything is normal',
    'Not done',
  ])('"%s" would be found', (text) => {
    expect(textsIn('planted.tsx', `export const Planted = () => <p title={'x'}>${text}</p>;`).some(objectionable)).toBe(
      true,
    );
  });

  test.each(['Give the MRN.', 'Supports, does not replace, clinical judgment.', 'Start of infusion', 'Stop'])(
    '"%s" may be said',
    (text) => {
      expect(objectionable(text)).toBe(false);
    },
  );
});

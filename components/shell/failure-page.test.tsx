import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FailurePage } from './failure-page';

test('a page that shows only a refusal has a heading, the sentence and the fields at fault', () => {
  const page = renderToStaticMarkup(
    <FailurePage
      title="The board cannot be shown"
      failure={{ kind: 'invalid', detail: 'Check at.', fields: { at: ['Give an instant.', 'Not in the future.'] } }}
    />,
  );
  expect(page.match(/<h1>(.*?)<\/h1>/g)).toEqual(['<h1>The board cannot be shown</h1>']);
  expect(page).toContain('Check at.');
  expect(page).toContain('at: Give an instant. Not in the future.');
});

test('who is signed out reads that', () => {
  const page = renderToStaticMarkup(
    <FailurePage title="The cohort cannot be shown" failure={{ kind: 'signed-out' }} />,
  );
  expect(page).toContain('You are signed out.');
});

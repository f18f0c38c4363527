import { readFileSync } from 'node:fs';
import { extractKeyPoints, summarize } from 'precis';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleDigest } from '../../examples/react/article-digest';

const SAMPLE = readFileSync(new URL('../../examples/sample-article.txt', import.meta.url), 'utf8');

test('examples/react renders the digest of a text on a server', () => {
  const html = renderToStaticMarkup(createElement(ArticleDigest, { text: SAMPLE, length: 'short' }));
  const { title, sentences } = summarize(SAMPLE, { length: 'short' });
  expect(html).toContain(`<h2>${title}</h2>`);
  expect(html.match(/<button/gu)).toHaveLength(sentences.length);
  for (const { text } of extractKeyPoints(SAMPLE, { length: 'short' }))
    expect(html).toContain(`<li>${text}</li>`);
  expect(html).toContain('Brandt Energy, Denmark');
});

test('examples/react renders an empty text', () => {
  const html = renderToStaticMarkup(createElement(ArticleDigest, { text: '' }));
  expect(html).toBe('<article><h2>Untitled</h2><ul></ul><p></p></article>');
});

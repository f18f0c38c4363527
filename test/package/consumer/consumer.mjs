import { readFileSync } from 'node:fs';
import { analyze, extractEntities, extractKeyPoints, PrecisError, summarize } from 'precis';
import { fromHtml } from 'precis/html';
import { fromMarkdown } from 'precis/markdown';
import { Summarizer } from 'precis/summarizer';

const document = analyze(readFileSync('sample-article.txt', 'utf8'));
let code;
try {
  summarize('Some text.', { words: -1 });
} catch (error) {
  code = error instanceof PrecisError && error.code;
}
const summarizer = await Summarizer.create({ type: 'tldr' });
const short = await summarizer.summarize(document.text);
console.log(
  JSON.stringify({
    document,
    summary: summarize(document),
    entities: extractEntities(document),
    keyPoints: extractKeyPoints(document),
    code,
    short,
    html: summarize(fromHtml('<p>The mill <b>reopened</b> in May.</p>')),
    markdown: summarize(fromMarkdown('The mill **reopened** in May.')),
  }),
);

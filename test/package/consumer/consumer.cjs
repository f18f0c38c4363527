const { readFileSync } = require('node:fs');
const { analyze, extractEntities, extractKeyPoints, PrecisError, summarize } = require('precis');
const { fromHtml } = require('precis/html');
const { fromMarkdown } = require('precis/markdown');
const { Summarizer } = require('precis/summarizer');

const document = analyze(readFileSync('sample-article.txt', 'utf8'));
let code;
try {
  summarize('Some text.', { words: -1 });
} catch (error) {
  code = error instanceof PrecisError && error.code;
}
Summarizer.create({ type: 'tldr' })
  .then((summarizer) => summarizer.summarize(document.text))
  .then((short) => {
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
  });

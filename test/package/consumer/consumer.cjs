const { readFileSync } = require('node:fs');
const { analyze, extractEntities, extractKeyPoints, PrecisError, summarize } = require('precis');

const document = analyze(readFileSync('sample-article.txt', 'utf8'));
let code;
try {
  summarize('Some text.', { words: -1 });
} catch (error) {
  code = error instanceof PrecisError && error.code;
}
console.log(
  JSON.stringify({
    document,
    summary: summarize(document),
    entities: extractEntities(document),
    keyPoints: extractKeyPoints(document),
    code,
  }),
);

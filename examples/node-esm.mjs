// Node, as an ES module: read once, ask three questions. `node examples/node-esm.mjs` after `npm run build`.
import { readFile } from 'node:fs/promises';
import { analyze, extractEntities, extractKeyPoints, summarize } from 'precis';

const text = await readFile(process.argv[2] ?? new URL('sample-article.txt', import.meta.url), 'utf8');
const document = analyze(text);

console.log(summarize(document, { length: 'short' }).text);
for (const point of extractKeyPoints(document, { limit: 3 })) console.log(`- ${point.text}`);
for (const entity of extractEntities(document, { limit: 5 })) console.log(`${entity.name}: ${entity.type}`);

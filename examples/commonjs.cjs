// CommonJS: `node examples/commonjs.cjs` after `npm run build`.
const { extractEntities, extractKeyPoints, summarize } = require('precis');

const text = `Harbour ferry returns after nine years

The ferry between Port Ellery and the Skerry islands will sail again in May, the county council said on Monday.
It stopped in 2017, when the operator Northline went bankrupt. The council has bought two electric boats for
$18 million. "The islands have waited long enough," said Maria Lindqvist, who leads the council. Northline's
old terminal will reopen as a museum.`;

console.log(summarize(text, { sentences: 2 }).text);
for (const { text: point, origin } of extractKeyPoints(text, { limit: 3 }))
  console.log(`- ${point} (${origin})`);
for (const { name, type } of extractEntities(text)) console.log(`${name}: ${type}`);

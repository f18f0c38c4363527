/**
 * Proves that every regular expression of src takes time linear in what it reads, with the analysis of
 * eslint-plugin-regexp: none goes back over the same text once for each place where it may begin or end.
 *
 * Literals are found in the source. Expressions that are made as the library runs are caught as they are made, while
 * it reads a text that needs all of them; a file that makes some of which none was caught fails the check. Those of
 * wink's tokenizer are its own: they read runs of bounded length, so only exponential ones fail.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const SOURCE = fileURLToPath(new URL('../src/', import.meta.url));

/** The engine's expressions are made in this file. */
const ENGINE = 'engines/make-engine.ts';

/** It has a name, a date, an amount, a byline, a heading and furniture, so that all that is lazy is made. */
const TEXT = `By Ada Byrne
5 May 2020

Key points:
• Norvik Energy opens a plant in Oslo on 4 March 2025.
• It costs €3 billion, 11% more than last year.

However, Ada Byrne (41), who runs Norvik Energy Inc., said two hours ago that it was “late”. She left at 5 p.m.

Subscribe to our newsletter
`;

const { literals, makers } = readSources();
const made = await catchMade();
const missed = [...makers].filter((file) => !made.some((expression) => expression.file === file));
const slow = [...literals, ...made].flatMap(complaintsAbout);

for (const file of missed)
  console.error(`${file}: makes expressions, but none was made by the text of this check`);
for (const complaint of new Set(slow)) console.error(complaint);
if (missed.length + slow.length > 0) process.exitCode = 1;
else console.log(`${new Set([...literals, ...made].map(({ source }) => source)).size} expressions`);

/** All literals of src, and the files that make expressions as they run. */
function readSources(): { literals: readonly Expression[]; makers: ReadonlySet<string> } {
  const literals: Expression[] = [];
  const makers = new Set<string>();
  for (const name of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.startsWith('models')) continue;
    const file = relative(SOURCE, join(SOURCE, name));
    const source = ts.createSourceFile(
      file,
      readFileSync(join(SOURCE, name), 'utf8'),
      ts.ScriptTarget.ES2022,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') makers.add(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, makers };
}

/** Loads the library and has it read a text, and notes each expression that it makes. */
async function catchMade(): Promise<readonly Expression[]> {
  const made: Expression[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const expression = new target(source, flags);
      const caller = new Error().stack
        ?.split('\n')
        .find((line) => line.includes('/src/') && !line.includes('node_modules'));
      const file = caller?.replace(/^.*\/src\/([^:]+).*$/u, '$1');
      if (file !== undefined) made.push({ file, source: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    const { analyze, extractEntities, extractKeyPoints, summarize } = await import('../src/index');
    const document = analyze(TEXT, { referenceDate: '2025-03-01' });
    summarize(document, { query: 'plant' });
    extractEntities(document, { types: ['date', 'time', 'duration', 'money', 'percent', 'url', 'email'] });
    extractKeyPoints(document);
  } finally {
    globalThis.RegExp = Native;
  }
  return made;
}

function complaintsAbout({ file, source, flags }: Expression): readonly string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: true, Self: true, Trade: true } });
  return reports
    .filter(({ exponential }) => exponential || file !== ENGINE)
    .map(({ type, exponential, character: { pick } }) => {
      const time = exponential ? 'exponential' : 'quadratic';
      return `${file}: /${source}/${flags} takes ${time} time on a run of ${JSON.stringify(pick)} (${type})`;
    });
}

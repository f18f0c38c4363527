/**
 * Looks at every regular expression that may read a caller's text, with the analysis of eslint-plugin-regexp: none goes
 * back over a run of one repeated character once for each place where it may begin or end. That covers src, what dist
 * bundles of the parsers and the stemmer, and the engine with its model. The analysis repeats single characters only; for
 * longer pieces there are the texts of test/scale and `npm run fuzz`.
 *
 * Literals are found in the files. Expressions that are made as the library runs are caught as they are made, while
 * it reads a text that needs all of them; a file of whose calls that make some one was not seen fails the check. So do
 * an expression that is neither linear nor in scripts/expressions/exceptions.ts, and an exception that is needed no more.
 */
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { catchExpressions } from './expressions/catch-expressions';
import { EXCEPTIONS, type Exception } from './expressions/exceptions';
import { type Expression, readExpressions } from './expressions/read-expressions';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const { literals, makers } = await readExpressions(ROOT);
const made = await catchExpressions(ROOT);
const expressions = [
  ...new Map([...literals, ...made].map((one) => [`${one.file} ${one.text}`, one] as const)).values(),
];
const needed = new Set<Exception>();
const complaints = [...findMissed(), ...expressions.flatMap(complaintsAbout), ...findNeedless()];

for (const complaint of new Set(complaints)) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
else {
  const count = new Set(expressions.map(({ text }) => text)).size;
  console.log(`${count} expressions, ${EXCEPTIONS.length} exceptions`);
}

/** The calls that make expressions in files of which fewer places were seen to make some. */
function findMissed(): readonly string[] {
  return [...new Set(makers.map(({ file }) => file))].flatMap((file) => {
    const calls = makers.filter((maker) => maker.file === file && exceptionFor(maker) === undefined);
    const places = new Set(made.filter((one) => one.file === file).map(({ place }) => place));
    if (places.size >= calls.length) return [];
    const all = calls.map(({ text }) => text).join('; ');
    return `${file}: ${places.size} of ${calls.length} calls made an expression of the text of this check: ${all}`;
  });
}

function complaintsAbout(expression: Expression): readonly string[] {
  const { file, text } = expression;
  const end = text.lastIndexOf('/');
  const literal = { source: text.slice(1, end), flags: text.slice(end + 1) };
  const { reports } = analyse(literal, { reportTypes: { Move: true, Self: true, Trade: true } });
  if (reports.length === 0) return [];
  const exception = exceptionFor(expression);
  return reports
    .filter(({ exponential }) => exception === undefined || (exponential && !exception.isNeverRun))
    .map(({ type, exponential, character: { pick } }) => {
      const time = exponential ? 'exponential' : 'quadratic';
      return `${file}: ${text} takes ${time} time on a run of ${JSON.stringify(pick)} (${type})`;
    });
}

/** The exception that is made for an expression or a call; noted, so that none is left over. */
function exceptionFor({ file, text }: Expression): Exception | undefined {
  const exception = EXCEPTIONS.find((one) => one.file === file && one.text === text);
  if (exception !== undefined) needed.add(exception);
  return exception;
}

function findNeedless(): readonly string[] {
  return EXCEPTIONS.filter((exception) => !needed.has(exception)).map(
    ({ file, text }) => `${file}: ${text} is gone or linear, and needs no exception`,
  );
}

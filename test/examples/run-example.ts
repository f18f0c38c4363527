import { isDeepStrictEqual } from 'node:util';
import { transform } from 'esbuild';

/** What a run of an example has shown. */
export interface ExampleRun {
  /** Values that a comment of the example states, which came out otherwise. */
  readonly wrong: readonly { readonly line: string; readonly is: unknown; readonly said: unknown }[];
  /** How many values the example states or prints. */
  readonly shown: number;
}

type Run = (...values: readonly unknown[]) => Promise<void>;

/** `expression; // value`: the comment states what the expression gives. */
const STATED =
  /^(?!\s*(?:const|let|import|\/\/))(?<expression>\s*\S.*); \/\/ (?<value>['"[{\d-].*|true|false|undefined)$/u;
/** The value may have a line of its own, below. */
const VALUE_BELOW = /;\n\s*\/\/ (?=['"[{\d])/gu;
const IMPORT = /^import .* from 'precis[^']*';$/gmu;

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as new (
  ...parts: readonly string[]
) => Run;

/** Runs an example of the docs with these names in reach, and holds what it gives against what it says. */
export async function runExample(
  code: string,
  names: Readonly<Record<string, unknown>>,
): Promise<ExampleRun> {
  const wrong: { line: string; is: unknown; said: unknown }[] = [];
  let shown = 0;
  const check = (is: unknown, said: unknown, line: string): void => {
    shown += 1;
    if (!isDeepStrictEqual(JSON.parse(asJson(is)), JSON.parse(asJson(said)))) wrong.push({ line, is, said });
  };
  const console = {
    log: () => {
      shown += 1;
    },
  };
  const checked = code
    .replace(IMPORT, '')
    .replace(VALUE_BELOW, '; // ')
    .split('\n')
    .map((line) => {
      const { expression, value } = STATED.exec(line)?.groups ?? {};
      if (expression === undefined) return line;
      return `__check((${expression.trim()}), (${value}), ${JSON.stringify(line.trim())});`;
    })
    .join('\n');
  const { code: script } = await transform(checked, { loader: 'ts', target: 'es2022', format: 'esm' });
  const scope = { ...names, console, __check: check };
  await new AsyncFunction(...Object.keys(scope), script)(...Object.values(scope));
  return { wrong, shown };
}

function asJson(value: unknown): string {
  return JSON.stringify(value) ?? '"undefined"';
}

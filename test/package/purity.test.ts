import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { type NamesOfProgram, namesOfProgram } from './names-of-program';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What every entry loads. */
const ENGINE = ['wink-eng-lite-web-model', 'wink-nlp'];
const ENTRIES = ['index', 'html', 'markdown', 'summarizer'];
const NOTHING: readonly string[] = [];

/** The signals and streams that the W3C's interface is made of: src/summarizer/web-platform.ts. */
const OF_SUMMARIZER = ['AbortController', 'DOMException', 'Event', 'EventTarget', 'ReadableStream'];
/** Its languages are made canonical, as the standard says: a function of the tag alone. */
const IMPURE_OF_SUMMARIZER = ['Intl.getCanonicalLocales'];

describe('what the package can reach', () => {
  test('is nothing of a runtime but what wink warns and reads its tables with, and the signals and streams', async () => {
    const { ofRuntime, impure, imports } = await namesOfEntries(ENTRIES, '.js');
    expect(ofRuntime).toEqual([...OF_SUMMARIZER, 'atob', 'console']);
    expect(impure).toEqual(IMPURE_OF_SUMMARIZER);
    expect(imports).toEqual(NOTHING);
  }, 120_000);

  test.each([
    ['index', NOTHING, NOTHING],
    ['html', NOTHING, NOTHING],
    ['markdown', NOTHING, NOTHING],
    ['summarizer', OF_SUMMARIZER, IMPURE_OF_SUMMARIZER],
  ])(
    'is, in the own code of %s, no more than this',
    async (entry, ofRuntime, impure) => {
      const { imports, ...names } = await namesOfEntries([entry], '.js', { packages: 'external' });
      expect(names).toEqual({ ofRuntime, impure });
      expect([...new Set(imports.map((path) => path.split('/')[0]))]).toEqual(ENGINE);
    },
    120_000,
  );

  test('is the same in CommonJS, but for `require`', async () => {
    const own: BuildOptions = { packages: 'external' };
    const { ofRuntime, impure } = await namesOfEntries(ENTRIES, '.cjs', own);
    expect(ofRuntime).toEqual([...OF_SUMMARIZER, 'require']);
    expect(impure).toEqual(IMPURE_OF_SUMMARIZER);
  }, 120_000);
});

async function namesOfEntries(
  entries: readonly string[],
  form: '.js' | '.cjs',
  options: BuildOptions = {},
): Promise<NamesOfProgram> {
  const { outputFiles } = await build({
    ...options,
    stdin: {
      contents: entries
        .map((entry, index) => `export * as entry${index} from './dist/${entry}${form}';`)
        .join('\n'),
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'esm',
    mainFields: ['module', 'main'],
    platform: 'neutral',
    write: false,
  });
  return namesOfProgram(outputFiles?.[0]?.text ?? '');
}
